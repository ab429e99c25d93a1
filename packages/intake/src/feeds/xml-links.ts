import { absoluteUrl } from './clean-url.ts';
import type { RawAddress } from './raw-feed.ts';
import { named, textOf, type XmlElement } from './xml/tree.ts';

/** The address that links inside an element are relative to (XML Base). */
export function baseIn(element: XmlElement, around: string | undefined): string | undefined {
  const written = element.attributes.get('xml:base');
  return written === undefined ? around : (absoluteUrl(written, around) ?? around);
}

/**
 * The addresses of an entry's page, the best first: where Feedburner took it from, `link` of RSS, `link rel="alternate"` of Atom (HTML before
 * others), a `guid` that is one (RSS 2.0), where Atom has its content.
 */
export function pageAddresses(element: XmlElement, base: string | undefined): readonly RawAddress[] {
  const original = named(element, 'feedburner:origlink').map((link) => at(textOf(link), link, base));
  const guids = named(element, 'guid')
    .filter((guid) => guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false')
    .map(textOf)
    .filter((words) => /^\s*https?:/i.test(words))
    .map((written) => ({ written, base }));
  const sources = named(element, 'content').map((content) => at(content.attributes.get('src') ?? '', content, base));
  return [...original, ...linksIn(element, base), ...guids, ...sources].filter(({ written }) => written.trim() !== '');
}

/** The addresses of what an element is about: links that are not of another relation. */
export function linksIn(element: XmlElement, base: string | undefined): readonly RawAddress[] {
  const links = named(element, 'link');
  const written = links.filter(({ attributes }) => !attributes.has('href'));
  const alternate = links.filter(({ attributes }) => {
    const relation = attributes.get('rel')?.trim().toLowerCase() ?? 'alternate';
    return attributes.has('href') && relation === 'alternate';
  });
  const isHtml = ({ attributes }: XmlElement): boolean => (attributes.get('type') ?? 'text/html').includes('html');
  const ordered = [...alternate.filter(isHtml), ...alternate.filter((link) => !isHtml(link))];
  return [
    ...written.map((link) => at(textOf(link), link, base)),
    ...ordered.map((link) => at(link.attributes.get('href') ?? '', link, base)),
  ].filter((address) => address.written.trim() !== '');
}

function at(written: string, element: XmlElement, around: string | undefined): RawAddress {
  return { written, base: baseIn(element, around) };
}
