import { useOperate, useUndo } from '../../../api/operations.ts';
import { asProblem } from '../../../api/problem.ts';
import type { Operation } from '../../../api/types.ts';
import { usePlace } from '../../../place/use-place.ts';
import { tell } from '../../../shell/notices-store.ts';

function failed(error: Error): void {
  tell({ words: asProblem(error).message, tone: 'bad' });
}

/** Takes decisions back, and says so. */
export function useTakeBack() {
  return useUndo({
    onDone: () => {
      tell({ words: 'Taken back.', tone: 'done' });
    },
    onFailed: failed,
  });
}

/** Decides about joins; a notice says what was done and offers to take it back. */
export function useDecide(onDone: () => void) {
  const letter = usePlace().item?.startsWith('p') === true ? 'p' : 'a';
  const takeBack = useTakeBack();
  const { mutate, isPending } = useOperate({
    onDone: ({ operation, moved, made, notes }) => {
      const moves = moved === 0 ? '' : ` ${moved} ${moved === 1 ? 'name of a report' : 'names of reports'} moved.`;
      const newOne = made === undefined ? '' : ` The new one is ${letter}${made}.`;
      const remarks = notes.map(({ message }) => ` ${message}`).join('');
      tell({
        words: `Done.${moves}${newOne}${remarks}`,
        tone: 'done',
        action: {
          label: 'undo',
          run: () => {
            takeBack.mutate(operation);
          },
        },
      });
      onDone();
    },
    onFailed: failed,
  });
  return {
    decide: (operation: Operation) => {
      mutate(operation);
    },
    isPending,
  };
}
