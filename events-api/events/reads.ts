import { ApiError } from '../errors/api-error.ts';
import type { StoreWatch } from '../store/store-watch.ts';
import type { Database } from '../store/store.ts';
import type { Body } from './cache/body.ts';
import { BodyCache } from './cache/body-cache.ts';
import { ContentCache } from './content/content-cache.ts';
import type { EventContent } from './content/event-content.ts';
import { SeatCountCache } from './seat-count-cache.ts';
import type { SeatCounts } from './seat-counts.ts';

/** Builds one answer from the content of an event and, if it says so, from the seats taken. */
export interface EventResource {
  /** Distinguishes the answers of one event. */
  readonly name: string;
  readonly build: (content: EventContent, counts: SeatCounts) => unknown;
  /** Whether a registration can change it; otherwise it stays as it is until content changes. */
  readonly isCounted: (content: EventContent) => boolean;
}

/** What the read routes stand on: content, counts and finished answers, each kept until it is no longer right. */
export class Reads {
  readonly db: Database;
  readonly watch: StoreWatch;
  readonly bodies = new BodyCache();
  readonly #contents: ContentCache;
  readonly #counts: SeatCountCache;

  constructor(db: Database, watch: StoreWatch) {
    this.db = db;
    this.watch = watch;
    this.#contents = new ContentCache(db, watch);
    this.#counts = new SeatCountCache(db, watch);
  }

  /** @throws ApiError `event_not_found` */
  async getContent(readableEventId: string): Promise<EventContent> {
    const content = await this.#contents.find(readableEventId);
    if (!content) throw new ApiError('event_not_found');
    return content;
  }

  /** The answer of a resource for an event. @throws ApiError `event_not_found` */
  async body(readableEventId: string, resource: EventResource): Promise<Body> {
    const { content, counts } = await this.#ingredients(readableEventId, resource);
    const key = `${resource.name} ${content.event.id}`;
    return this.bodies.body(key, [content, counts], () => resource.build(content, counts));
  }

  /** The same, not yet serialised and kept by nobody. @throws ApiError `event_not_found` */
  async build(readableEventId: string, resource: EventResource): Promise<{ content: EventContent; value: unknown }> {
    const { content, counts } = await this.#ingredients(readableEventId, resource);
    return { content, value: resource.build(content, counts) };
  }

  async #ingredients(readableEventId: string, resource: EventResource): Promise<{ content: EventContent; counts: SeatCounts }> {
    const content = await this.getContent(readableEventId);
    return { content, counts: resource.isCounted(content) ? await this.#counts.of(content.event.id) : noCounts };
  }
}

const noCounts: SeatCounts = { event: 0, sessions: new Map(), passes: new Map() };
