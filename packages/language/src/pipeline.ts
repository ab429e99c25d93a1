import type { Document, LayerName, Layers } from './layers.ts';

/** One step: the layers it reads and the one it gives. It sees no others. */
export interface Stage<Needs extends LayerName, Gives extends LayerName> {
  readonly needs: readonly Needs[];
  readonly gives: Gives;
  run(document: Document<Needs>): Layers[Gives];
}

/** An ordered list of stages. A stage without its input, or a layer given twice, does not compile. */
export interface Pipeline<Has extends LayerName> {
  add<N extends Has, G extends Exclude<LayerName, Has>>(stage: Stage<N, G>): Pipeline<Has | G>;
  run(text: string): Document<Has>;
}

type AnyStage = Stage<LayerName, LayerName>;

function pipelineOf<Has extends LayerName>(stages: readonly AnyStage[]): Pipeline<Has> {
  return {
    // The type parameters of `add` have checked the order; the list itself forgets them.
    add: (stage) => pipelineOf([...stages, stage as unknown as AnyStage]),
    run: (text) =>
      stages.reduce<Document<LayerName>>((document, stage) => ({ ...document, [stage.gives]: stage.run(document) }), {
        text,
      } as Document<LayerName>) as Document<Has>,
  };
}

/** The pipeline that gives the bare text. */
export const emptyPipeline: Pipeline<never> = pipelineOf([]);
