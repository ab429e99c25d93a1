import type { Store } from '../../store/store.ts';
import type { Question } from '../question.ts';
import { reportsOfOutlets } from '../row-conditions.ts';

/** The reports in which rows that answer can stand, by what a question says of reports. Days are for whoever asks. */
export function reportsIn(store: Store, { story, happening, report, outlets }: Omit<Question, 'kinds'>) {
  return store.db
    .selectFrom('report')
    .$if(story !== undefined, (query) => query.where('story', '=', story ?? 0))
    .$if(happening !== undefined, (query) => query.where('happening', '=', happening ?? 0))
    .$if(report !== undefined, (query) => query.where('key', '=', report ?? 0))
    .$if(outlets !== undefined, (query) => query.where('key', 'in', reportsOfOutlets(store, outlets ?? [])));
}
