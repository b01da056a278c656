import { afterNextRender, Component, computed, DOCUMENT, ElementRef, inject, input, linkedSignal, output } from '@angular/core';

import { Language } from '../../../core/i18n/language';
import { stepInGrid } from '../model/grid-steps';
import type { GridMemory } from '../model/grid-spot';
import type { GridView, UnitWindow } from '../model/grid-view';
import { GridAxis } from './grid-axis';
import { fillWindowWhenScrolled } from './fill-window-when-scrolled';
import { gridColumns, gridSight } from './grid-columns';
import { stepOfKey } from './grid-keys';
import { GridHeads } from './grid-heads';
import { GridRoom } from './grid-room';
import { growingCount } from './growing-count';

const ROOMS_A_STEP = 3;

/**
 * A day as rooms × time. One tab stop: arrow keys go from session to session, Home and End to the ends of a room, with
 * Control to the outer rooms, S stars.
 */
@Component({
  selector: 'app-agenda-grid',
  imports: [GridAxis, GridHeads, GridRoom],
  templateUrl: './agenda-grid.html',
  styleUrl: './agenda-grid.css',
  host: { '(keydown)': 'press($event)', '(focusin)': 'rove($event.target)' },
})
export class AgendaGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = inject(Language);

  readonly grid = input.required<GridView>();
  readonly starred = input.required<ReadonlySet<string>>();
  readonly zone = input.required<string>();
  readonly otherZone = input<string | null>(null);
  /** The present and how clocks show it; null unless the day is going on. */
  readonly now = input<number | null>(null);
  readonly nowTime = input('');

  readonly memory = input.required<GridMemory>();

  readonly starToggled = output<string>();

  private readonly sight = gridSight(inject(DOCUMENT).documentElement);
  /** What can be seen at once is drawn first, then room by room the rest of the day. */
  private readonly steps = growingCount(this.grid, () => Math.ceil(this.grid().rooms.length / ROOMS_A_STEP), {
    first: 0,
    step: 1,
  });
  protected readonly complete = computed(() => this.steps() * ROOMS_A_STEP);
  protected readonly window = computed<UnitWindow>(() => {
    const from = Math.max(0, (this.nowMark()?.offset ?? 0) - this.sight.units / 2);
    return { from, to: from + this.sight.units };
  });
  protected readonly tabStop = linkedSignal<GridView, string>({
    source: this.grid,
    computation: ({ rooms }, before) =>
      roomWith(rooms, before?.value) === undefined ? (rooms[0]?.cells[0]?.line.id ?? '') : (before?.value ?? ''),
  });
  protected readonly roomOfTabStop = computed(() => roomWith(this.grid().rooms, this.tabStop())?.id);
  protected readonly shownRooms = computed(() => this.grid().rooms.slice(0, Math.max(this.sight.rooms, this.complete())));
  protected readonly columns = computed(() => gridColumns(this.grid().rooms));
  protected readonly nowMark = computed(() => {
    const [now, { start, end, length }] = [this.now(), this.grid()];
    if (now === null || now < start || now >= end) return null;
    return { offset: ((now - start) / (end - start)) * length, time: this.nowTime() };
  });

  constructor() {
    afterNextRender(() => {
      this.scrollToStart();
      fillWindowWhenScrolled(this.host);
      this.keepSpot();
    });
  }

  protected rove(target: EventTarget | null): void {
    const session = target instanceof HTMLElement ? target.dataset['session'] : undefined;
    if (session !== undefined) this.tabStop.set(session);
  }

  protected press(event: KeyboardEvent): void {
    const session = event.target instanceof HTMLElement ? event.target.dataset['session'] : undefined;
    if (session === undefined) return;
    if (event.key.toLowerCase() === 's' && !event.ctrlKey && !event.metaKey && !event.altKey) this.starToggled.emit(session);
    const step = stepOfKey(event, this.language.direction());
    if (step === undefined) return;
    event.preventDefault();
    const next = stepInGrid(this.grid(), session, step);
    if (next !== undefined) this.host.querySelector<HTMLElement>(`[data-session="${CSS.escape(next)}"]`)?.focus();
  }

  /** With each movement: when the grid is destroyed it has left the page and stands nowhere any more. */
  private keepSpot(): void {
    const keep = (): void => this.memory().keep({ left: this.host.scrollLeft, top: this.host.scrollTop });
    this.host.addEventListener('scroll', keep, { passive: true });
  }

  /** To where it was left, else to the present. */
  private scrollToStart(): void {
    const spot = this.memory().recall();
    const line = this.host.querySelector<HTMLElement>('.now');
    if (spot !== undefined) this.host.scrollTo({ ...spot, behavior: 'instant' });
    else if (line !== null) this.host.scrollTop = line.offsetTop - this.host.clientHeight * 0.3;
  }
}

function roomWith(rooms: GridView['rooms'], session: string | undefined): GridView['rooms'][number] | undefined {
  return rooms.find(({ cells }) => cells.some(({ line }) => line.id === session));
}
