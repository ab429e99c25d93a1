export {
  type AnalysedText,
  type Document,
  type LayerName,
  type Layers,
  NAME_TYPES,
  type Name,
  type NameType,
  type TokenIndex,
  type TokenRange,
  UPOS,
  type Upos,
} from './layers.ts';
export { type Pipeline, type Stage, emptyPipeline } from './pipeline.ts';
export { type Analyser, loadAnalyser } from './analyse.ts';
export { type Container, type Section, readContainer, textSection, writeContainer } from './model/container.ts';
export { type CountryNaming, type CountryReference, countryName, countryOf } from './gazetteer/countries.ts';
export { GAZETTEER_CLASSES, type GazetteerClass } from './gazetteer/classes.ts';
export type { Gazetteer } from './gazetteer/gazetteer.ts';
