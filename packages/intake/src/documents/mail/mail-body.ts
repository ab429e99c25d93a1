import type { Block } from '@onrecord/model';
import { mailMarks } from './mail-marks.ts';

/** The words of a mail, with what is known of their parts. */
export interface MailBody {
  readonly text: string;
  readonly marks: readonly Block[];
}

interface MailParts {
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly isForward: boolean;
}

/** So much shorter than its page is a plain text that only says where the page is. */
const STUB_PART = 4;

/** The body of a mail: its plain text, unless that is empty or a stub beside the page; then what the page shows. */
export async function mailBody({ text, html, isForward }: MailParts): Promise<MailBody> {
  const plain = (text ?? '').replace(/\r\n?/g, '\n').trim();
  if (html === undefined) return plainBody(plain, isForward);
  const { fragmentText } = await import('../../page/fragment-text.ts');
  const shown = await fragmentText(html);
  const isStub = plain.length * STUB_PART < shown.text.length;
  return isStub || plain === '' ? { text: shown.text, marks: shown.marks } : plainBody(plain, isForward);
}

function plainBody(text: string, isForward: boolean): MailBody {
  return { text, marks: mailMarks(text, isForward) };
}

/** Subject and body as one text, with the subject marked as headline; a body that begins with it is not given it twice. */
export function withSubject(subject: string, { text, marks }: MailBody): MailBody {
  if (subject === '') return { text, marks };
  const role = 'headline' as const;
  const begins = text.startsWith(subject) && /^\s*(?:\n|$)/.test(text.slice(subject.length, subject.length + 20));
  if (begins) {
    const others = marks.filter(({ start }) => start >= subject.length);
    return { text, marks: [{ start: 0, end: subject.length, role }, ...others] };
  }
  const by = subject.length + 2;
  const moved = marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  return { text: `${subject}\n\n${text}`, marks: [{ start: 0, end: subject.length, role }, ...moved] };
}
