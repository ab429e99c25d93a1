/** Own list of words by which pages label what one clicks on. */

/** The whole text of an element that is a control, or a remark to users of one: beside a picture or paragraph, not part of it. */
export const CONTROL =
  /^,? ?(?:purchase licensing rights(?:,? opens (?:in )?(?:a )?new (?:tab|window))?|opens (?:in )?(?:a )?new (?:tab|window)\.?|\(?opens (?:in )?(?:a )?new (?:tab|window)\)?|press enter or click to view image in full size|(?:click|tap) to (?:enlarge|expand|zoom)|view (?:image )?in full ?screen|open (?:image|gallery)(?: in gallery)?|enlarge(?: (?:image|this image))?|(?:toggle|hide) caption|show caption|buy (?:this )?(?:photo|image|print)|read less(?: \| read more)?|order reprints?)$/i;

/** The whole of a line over or under an article that is a label of a control. */
export const CONTROL_LINE =
  /^(?:share|listen|save|print|e-?mail|follow|following|copy link|link copied!?|gift|gift article|read later|bookmark|short url|comments?|\d+ comments?|add (?:a )?comment|(?:text|font) size:?(?: a){0,4}|a a|a\+ ?a-|aa|send to (?:a )?friend|tweet|facebook|x|whatsapp|telegram|linkedin|reddit|play|pause|mute|compartilhar|compartir|partager|teilen|condividi|drucken|imprimir|imprimer|stampa|поделиться|paylaş|bagikan|مشاركة|שתף|\d{1,6}(?:[.,]\d)?[km]?|[^\p{L}\p{N}]{1,12})$/iu;

/** A line that gives nothing but an address, as printed pages end. */
export const ADDRESS_LINE = /^(?:(?:url|link|source url|permalink|from|quelle|fuente|adresse)\s*:\s*)?https?:\/\/\S+$/i;
