import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robotsRules } from '../../src/fetch/robots-rules.ts';

describe('robots.txt', () => {
  it.each([
    ['', '/page', true],
    ['User-agent: *\nDisallow:', '/page', true],
    ['User-agent: *\nDisallow: /', '/page', false],
    ['User-agent: *\nDisallow: /pa', '/page', false],
    ['User-agent: *\nDisallow: /page/', '/page', true],
    ['Disallow: /', '/page', true],
    ['User-agent: other\nDisallow: /', '/page', true],
    ['User-agent: other\nUser-agent: *\nDisallow: /', '/page', false],
    ['User-agent: *\nDisallow: /\nUser-agent: OnRecord/2.0\nDisallow: /x', '/page', true],
    [
      'User-agent: onrecord\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /b',
      '/b',
      false,
    ],
    ['User-agent: onrecorder\nDisallow: /', '/page', true],
    ['User-agent: *\nDisallow: /a\nUser-agent: other\nDisallow: /page', '/page', true],
    ['User-agent: *\nDisallow: /\nAllow: /page', '/page', true],
    ['User-agent: *\nAllow: /page\nDisallow: /page', '/page', true],
    ['User-agent: *\nDisallow: /*.php$', '/a/b.php', false],
    ['User-agent: *\nDisallow: /*.php$', '/a/b.php?c', true],
    ['User-agent: *\nDisallow: /*/b*/d', '/a/b/c/d/e', false],
    ['User-agent: *\nDisallow: /*aa$', '/aa', false],
    ['User-agent: *\nDisallow: /a*a$', '/a', true],
    ['User-agent: *\nDisallow: /page$', '/page', false],
    ['User-agent: *\nDisallow: /page$', '/pages', true],
    ['User-agent: *\nDisallow: /*?print=', '/page?print=1', false],
    ['User-agent: *\nDisallow: /caf\u00e9', '/caf%c3%a9/menu', false],
    ['User-agent: *\nDisallow: /%7eadela', '/~adela', false],
    ['User-agent: *\nDisallow: /page # not yet', '/page', false],
    ['user-AGENT : *\r\ndisALLOW : /page', '/page', false],
    ['User-agent: *\nSitemap: https://a.example/s\nUser-agent: other\nDisallow: /', '/page', false],
  ])('%j, %s: %s', (text, path, isAllowed) => {
    expect(robotsRules(text).allows(path)).toBe(isAllowed);
  });

  it('reads the pause between two requests, in seconds', () => {
    expect(robotsRules('User-agent: *\nCrawl-delay: 2.5').crawlDelayMs).toBe(2500);
    expect(robotsRules('User-agent: *\nCrawl-delay: often').crawlDelayMs).toBe(0);
    expect(robotsRules('User-agent: other\nCrawl-delay: 9').crawlDelayMs).toBe(0);
  });

  it('takes any text', () => {
    const lines = fc.constantFrom('User-agent: *', 'Disallow: /a*b$', 'Allow: *', 'Crawl-delay: 1', ':', '#');
    const text = fc.array(fc.oneof(lines, fc.string({ unit: 'binary' }))).map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, fc.string(), (robots, path) => {
        expect(typeof robotsRules(robots).allows(`/${path}`)).toBe('boolean');
      }),
    );
  });

  it('matches as a regular expression would', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '/'), maxLength: 8 }).map((rest) => `/${rest}`);
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 12 }).map((rest) => `/${rest}`);
    fc.assert(
      fc.property(pattern, fc.constantFrom('', '$'), path, (letters, end, wanted) => {
        const oracle = new RegExp(`^${letters.replaceAll('*', '.*')}${end}`).test(wanted);
        expect(robotsRules(`User-agent: *\nDisallow: ${letters}${end}`).allows(wanted)).toBe(!oracle);
      }),
      { numRuns: 2000 },
    );
  });
});
