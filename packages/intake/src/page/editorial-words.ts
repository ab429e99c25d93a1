/**
 * Boxes beside the running text that are part of the report: own lists, from the habits of newsrooms. They are kept even
 * where they stand in an `<aside>` or a `<footer>`.
 */

/** Class words of boxes of facts, of the main points, and of what was put right. */
export const EDITORIAL_BOX =
  /(?:^|[\s_-])(?:facts?-?box|info-?box|fact-?file|facts|at-?a-?glance|in-?brief|key-?(?:points?|facts?|takeaways?|figures?|findings?|events?)|take-?aways?|highlights|bullet-?points?|bullets|tl-?dr|summary|summary-?(?:box|list|points)|corrections?|correction-?box|clarifications?|amend(?:ment)?|editors?-?note|update-?note)(?=$|[\s_-])/;

/** How a newsroom says that it changed what it had said. Looked for at the start of a box or line. */
export const CORRECTION =
  /^(?:(?:this|the) (?:article|story|report|piece|headline|post|page|item)\b.{0,40}\b(?:was|were|has been|have been) (?:amended|corrected|updated|changed|edited|revised)|(?:corrections?|clarifications?|editor.s notes?|erratum|update)\b.{0,40}[:.–—-]|an earlier version of (?:this|the)|corrects? |(?:korrektur|berichtigung|anmerkung der redaktion|corrección|fe de errata|rectificativo?|correctif|errata|rettifica|correção|уточнение|исправление)\b)/iu;

/** The most letters of a note of correction: an element with more is a container. */
export const LONGEST_CORRECTION = 800;
