import type { AppearanceForm, AppearanceGeo, RoleName } from './appearance.ts';

/** What the archive knows of an entity (an actor or place joined across reports) when a new appearance is compared with it. */
export interface EntityProfile {
  readonly key: number;
  readonly class: 'actor' | 'place';
  readonly name: string;
  /** An ActorKind or PlaceKind; what is neither counts as `unknown`. */
  readonly kind: string;
  /** Most frequent first; eight are enough. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly roles?: readonly RoleName[];
  readonly country?: string;
  /** Countries that the reports it appears in were about (see Appearance.setting), most frequent first. */
  readonly settings?: readonly string[];
  /** Keys of named actors of the reports it appears in; a dozen are enough. */
  readonly company?: readonly number[];
  readonly geo?: Omit<AppearanceGeo, 'precision' | 'score' | 'others'> & {
    readonly precision?: AppearanceGeo['precision'];
    readonly score?: number;
  };
  /** Id in a list of known actors. */
  readonly known?: string;
  readonly form: AppearanceForm;
  /** Days of publication of the first and last report it appears in. */
  readonly firstDay?: string;
  readonly lastDay?: string;
}
