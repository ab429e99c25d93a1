/** How pages that hold no article say so. Own lists. */

export const NOT_FOUND =
  /\b404\b|\b(?:page|article|story|file|document)\b.{0,30}\b(?:not|cannot be|can.t be|could not be|couldn.t be) found\b|^(?:error\W+)?not found\b|\bno longer (?:available|exists?)\b|\bseite (?:wurde )?nicht gefunden\b|\bpage introuvable\b|\bpágina no encontrada\b|страница не найдена/i;

export const CONSENT =
  /\b(?:we|our partners|and our partners)\b.{0,80}\bcookies\b|\b(?:accept|reject|manage|allow) (?:all )?(?:cookies|options|choices|preferences)\b|\b(?:accept|reject) all\b|\bbefore you continue\b|\byour privacy (?:choices|matters)\b|\bverify (?:that )?you are (?:a )?human\b|\bare you a robot\b|\bchecking your browser\b|\benable (?:javascript|cookies)\b|\baccess (?:to this page has been )?denied\b|\bpersonal data\b.{0,60}\bprocess|\blegitimate interest\b/gi;

export const PAYWALL =
  /\b(?:to|and) (?:continue|keep) reading\b|\bto read the (?:rest of (?:this|the)|full) (?:article|story)\b|\bcontinue reading with\b|\bthis (?:article|story|content|report) is (?:only |exclusively )?(?:available )?(?:for|to|reserved for) (?:our )?(?:paying |registered |premium )?(?:subscribers|members)\b|\bsubscribers?[ -](?:only|exclusive)\b|\breached your (?:monthly )?limit of free articles\b|\bfree articles? (?:left|remaining) this month\b|\bunlock (?:this|the full) (?:article|story)\b|\bréservé aux abonnés\b|\bnur für abonnenten\b|\bsolo para suscriptores\b/i;
