/** What the header `Content-Type` says (RFC 9110, 8.3). */
export interface MediaType {
  /** Lower case, without parameters. */
  readonly mediaType?: string;
  /** As it was given, without quotes. */
  readonly charset?: string;
}

const TYPE = /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}$/;
const CHARSET = /^charset[ \t]{0,10}=[ \t]{0,10}"?([^\s";]{1,60})/i;

/** Undefined parts where the header does not hold them in a sound shape. */
export function mediaTypeOf(contentType: string | undefined): MediaType {
  const [type = '', ...parameters] = (contentType ?? '').slice(0, 1000).split(';');
  const mediaType = type.trim().toLowerCase();
  const charset = parameters
    .map((parameter) => CHARSET.exec(parameter.trim())?.[1])
    .find((found) => found !== undefined);
  return { ...(TYPE.test(mediaType) && { mediaType }), ...(charset !== undefined && { charset }) };
}

/** Whether nothing of this type is a report: pictures, films, sound, fonts. All else the formats judge by its bytes. */
export function isOtherMedia(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^(?:image|video|audio|font)\//.test(mediaType);
}
