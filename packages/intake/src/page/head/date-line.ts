import { MONTH_NUMBERS } from '../metadata/month-words.ts';
import { readDate } from '../metadata/read-date.ts';

/** The longest line that only says when, in UTF-16 units: "First published on Sunday 5 May 2030 at 14:05 BST, last updated ...". */
const LONGEST = 140;

/** Words that stand round a date without saying anything else. Own list. */
const AROUND = new Set(
  (
    'published publish date posted on at updated update last modified first created issued released by the of and in est et edt bst gmt utc ' +
    'cet cest eet msk pst pdt z am pm a p m st nd rd th hrs hours local time print edition ago min mins minutes hour read ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tues thurs weds ' +
    'ist wib wita wit eat cat wat sast pht sgt hkt kst ast gst trt first originally ' +
    'atualizado em há às publicada publicado meses mês dias dia horas hora minutos minuto semanas hace días ' +
    'pubblicato il alle ore aggiornato gepubliceerd op om bijgewerkt publicerad uppdaterad kl klokken oppdatert ' +
    'opublikowano godz aktualizacja yayınlanma güncelleme diterbitkan pukul diperbarui erstellt geändert aktualisiert ' +
    'vor stunden minuten il y a heures jours تم النشر نشر في آخر تحديث פורסם עודכן בתאריך بتاريخ ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì ' +
    'giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag ' +
    'fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek piątek sobota niedziela ' +
    'понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п ятниця субота неділя ' +
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu ' +
    'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت ' +
    'publié le mis à jour lecture temps h veröffentlicht am uhr stand publicado el actualizado a las de del опубликовано обновлено'
  ).split(' '),
);

/** Whether a line says nothing but when: a date, a time of day, "Updated", "3 min read". */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const isDate = readDate(text).status !== 'none' || /\d{1,2}[:.]\d{2}/.test(text) || /\b(?:ago|read)\b/i.test(text);
  return (
    isDate &&
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .every(
        (word) =>
          word === '' ||
          AROUND.has(word) ||
          MONTH_NUMBERS.has(word) ||
          /^[年月日t]$/u.test(word) ||
          /^(?:年|月|日|曜|[月火水木金土日])+$/u.test(word),
      )
  );
}

/** Whether a date line is about a change and not about the first publication. */
export function isUpdateLine(text: string): boolean {
  return /^\W*(?:last\s+)?(?:updated?|modified|edited|mis à jour|actualizad[oa]|atualizad[oa]|aktualisiert|aggiornato|bijgewerkt|uppdaterad|oppdatert|aktualizacja|güncelleme|diperbarui|обновлено|оновлено|آخر تحديث|עודכן)/i.test(
    text,
  );
}

/** Whether a line names a day, and not only a time of day or how long ago it was: those stand over the entries of live blogs. */
export function hasDay(text: string): boolean {
  return readDate(text).status !== 'none' || /\bread$/i.test(text);
}
