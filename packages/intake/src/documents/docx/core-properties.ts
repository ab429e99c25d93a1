import { decodedEntity } from '../markdown/entities.ts';

/** What a document says of itself (ECMA-376, part 2, 11). When it was made is not when it was published. */
export interface CoreProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly language?: string;
}

/** The properties in `docProps/core.xml`. O(its length). */
export function coreProperties(xml: Buffer | undefined): CoreProperties {
  const source = xml?.toString().slice(0, 100_000) ?? '';
  const of = (name: string): string | undefined => {
    const words = new RegExp(`<dc:${name}(?:\\s[^<>]{0,200})?>([^<]{1,4000})</dc:${name}>`).exec(source)?.[1];
    return words && unescaped(words).replace(/\s+/g, ' ').trim();
  };
  const [title, creator, language] = [of('title'), of('creator'), of('language')];
  return { ...(title && { title }), ...(creator && { creator }), ...(language && { language }) };
}

function unescaped(words: string): string {
  return words.replace(/&#?\w{1,8};/g, (entity) => decodedEntity(entity, 0)?.character ?? entity);
}
