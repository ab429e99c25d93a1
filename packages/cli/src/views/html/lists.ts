import type { Reading } from '@onrecord/model';
import { actorFacts } from '../entry/actor-facts.ts';
import { placeFacts } from '../entry/place-facts.ts';
import { timeFacts, timeGroups } from '../entry/time-groups.ts';
import { lineColumns } from '../entry/line-columns.ts';
import { escapeHtml, textHtml } from './escape.ts';
import { keyOf } from './marked-text.ts';

/** Who, where, when and notes: the lists below the text. Empty where there is nothing to list. */
export function lists(reading: Reading): string {
  return [
    list('who', 'Who', actorItems(reading)),
    list('where', 'Where', placeItems(reading)),
    list('when', 'When', timeItems(reading)),
    list('notes', 'Notes', noteItems(reading)),
  ].join('');
}

function list(id: string, title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="list">${items.join('')}</ul></section>`;
}

function actorItems({ actors }: Reading): readonly string[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return actors.map((actor, index) => item(keyOf.actor(index), actor.name, actorFacts(actor, names)));
}

function placeItems({ places }: Reading): readonly string[] {
  return places.map((place, index) => item(keyOf.place(index), place.name, placeFacts(place)));
}

function timeItems(reading: Reading): readonly string[] {
  return timeGroups(reading).map((group, index) => item(keyOf.time(index), group.first.anchor.quote, timeFacts(group)));
}

function item(key: string, name: string, facts: readonly string[]): string {
  const rest = facts.map((fact) => `<bdi>${textHtml(fact)}</bdi>`).join(' · ');
  return `<li data-key="${key}"><a class="go" href="#w-${key}"><bdi>${textHtml(name)}</bdi></a> <span class="facts">${rest}</span></li>`;
}

function noteItems({ notes, report }: Reading): readonly string[] {
  const where = lineColumns(report.text);
  return notes.map(({ code, severity, message, at }) => {
    const place = at === undefined ? '' : ` <span class="facts">${where(at.start)}</span>`;
    return `<li class="n-${severity}"><b>${severity}</b> ${textHtml(message)} <code>${escapeHtml(code)}</code>${place}</li>`;
  });
}
