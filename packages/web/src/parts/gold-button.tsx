import { type ReactNode, useState } from 'react';
import { asProblem } from '../api/problem.ts';
import { downloadGold } from '../api/reviews.ts';
import { tell } from '../shell/notices-store.ts';

/** Saves what people left of reviewed reports, to measure readings against: of one report, or of all. */
export function GoldButton({ report }: { readonly report?: number }): ReactNode {
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await downloadGold(report);
    } catch (error) {
      const { title, message } = asProblem(error);
      tell({ words: `${title}. ${message}`, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      className="button small no-print"
      title="Confirmed and corrected rows, to measure readings against (npm run eval)"
      disabled={isBusy}
      onClick={() => void save()}
    >
      Save as gold (ZIP)
    </button>
  );
}
