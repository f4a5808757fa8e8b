/** The panel's presence in a page: there or not, open or folded, always the answer's. */
import { isAlive } from '../../utils/browser/lifetime';
import { type Lines, withLines } from '../../utils/browser/lines-in-tab';
import type { Dock, Form, FromTab, Placing, Side } from '../../utils/browser/messages';
import { whenStyled } from '../../utils/browser/readiness';
import { openFrame, type PanelFrame } from './frame';
import { isNarrow } from './places';
import { roomBeside, sideWithRoom } from './room';

/** In CSS pixels: with less room beside the text the panel would cover words. */
const LEAST_WIDTH = 320;
/** Lines longer than this make no better reading. */
const MOST_WIDTH = 392;
/** Some pages are never idle. In milliseconds. */
const PATIENCE = 300;

export interface Presence {
  /** Opens the panel's frame, out of sight; null closes it, where nothing has been shown in it. */
  prepare(placing: Placing | null): void;
  /** Places the panel; null, or a closed form, takes it out of the page. */
  show(placing: Placing | null): Promise<void>;
  /** The panel's page is there, opened with this key: whether it is in the frame that was opened here. */
  connect(key: string): boolean;
  /** Leads the reader to words of the page. */
  find(quote: string, fragment: string): void;
  /** Fits the panel to the window, as long as the reader has not chosen its form. */
  fit(): void;
  /** Takes the panel out of the page. */
  leave(): void;
}

/**
 * @param title of the panel's frame, for a screen reader
 * @param tell reports to the background what became of the panel
 * @param openIn opens the panel's frame in a document
 */
export function createPresence(
  document: Document,
  title: string,
  tell: (message: FromTab) => Promise<unknown>,
  openIn = openFrame,
): Presence {
  let placing: Placing | null = null;
  /** How often the form changed here, and how many of these changes the background has noted. */
  let changes = 0;
  let noted = 0;
  /** How many answers have come. */
  let answers = 0;
  /** The form it takes where there is room. */
  let wanted: Form = 'closed';
  let frame: PanelFrame | null = null;
  let isPlaced = false;
  /** The page may hold no frame of ours: until it does, nothing else of ours comes into it. */
  let isConnected = false;
  let isMarked = false;
  let credit = '';

  const onLines = (then: (lines: Lines) => void) => withLines(then, () => tell({ type: 'lines' }));

  function mark(quotes: readonly string[]) {
    if (quotes.length === 0 && !isMarked) return;
    isMarked = quotes.length > 0;
    onLines((lines) =>
      lines.mark(quotes, (quote) => {
        // The focus goes to the fact, not to the panel's head.
        change('open', true, false);
        frame?.reveal(quote);
      }),
    );
  }

  function print(next: string) {
    if (next === credit) return;
    credit = next;
    onLines((lines) => lines.print(next));
  }

  function find(quote: string, fragment: string) {
    onLines((lines) => lines.goTo(quote, fragment));
  }

  function open() {
    return openIn(document, title, {
      choose: (form, isBack) => change(form, true, !isBack, !isBack),
      dock: redock,
      find,
      heard: () => tell({ type: 'place-started' }),
      expelled: () => change('closed', false),
      refused: () => {
        leave();
        // Neither a window that is resized tries again, nor an answer that still waits for styles.
        placing = null;
        answers += 1;
        void tell({ type: 'refused' });
      },
    });
  }

  function draw() {
    if (placing === null || placing.form === 'closed') return leave();
    frame ??= open();
    isPlaced = true;
    const side = sideNow();
    const fitting = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, roomBeside(document, side)));
    frame.stand({
      form: placing.form,
      side,
      width: placing.dock?.width ?? fitting,
      isSheet: isNarrow(),
      takesFocus: placing.asked,
    });
    // Once: a window that is resized later takes the focus from nobody.
    placing = { ...placing, asked: false };
    if (isConnected) markWhenIdle();
  }

  /** Not before the panel is painted: they are looked for in all of the page. */
  function markWhenIdle() {
    requestIdleCallback(() => isPlaced && isAlive() && mark(placing?.inPage?.marks ?? []), {
      timeout: PATIENCE,
    });
  }

  function leave() {
    mark([]);
    frame?.remove();
    frame = null;
    isPlaced = false;
    isConnected = false;
  }

  /** @param isKept a choice that holds for the reader's next pages, too */
  function change(form: Form, chosen: boolean, asked = chosen, isKept = chosen) {
    // The extension is gone from under the page: so is its panel.
    if (!isAlive() || placing === null) return leave();
    placing = { ...placing, form, chosen, asked };
    changes += 1;
    void tell({ type: 'form', form, chosen: isKept }).then(() => {
      noted += 1;
    });
    draw();
  }

  function redock(dock: Dock, isDone: boolean) {
    if (!isAlive() || placing === null) return leave();
    // Over words, too: there it stands because the reader wants it to.
    placing = { ...placing, dock: { ...placing.dock, ...dock }, chosen: true };
    if (isDone) void tell({ type: 'dock', dock });
    draw();
  }

  const sideNow = (): Side => placing?.dock?.side ?? sideWithRoom(document, LEAST_WIDTH);

  function formThatFits(): Form {
    return wanted === 'open' && roomBeside(document, sideNow()) < LEAST_WIDTH ? 'folded' : wanted;
  }

  /**
   * Where nothing is remembered, the panel stays where the reader has put it on this page, and does
   * not fold there for want of room.
   */
  function dockedAsHere(next: Placing | null): Placing | null {
    if (!next || !placing?.dock || next.address !== placing.address) return next;
    const chosen = next.chosen || placing.chosen;
    return { ...next, dock: { ...next.dock, ...placing.dock }, chosen };
  }

  /** An answer made before the reader chose a form here brings its news, not its form. */
  function inTheFormHere(next: Placing | null): Placing | null {
    if (!placing || next?.address !== placing.address || next.asked) return next;
    const { form, chosen } = placing;
    return chosen || form === 'closed' ? { ...next, form, chosen } : next;
  }

  return {
    prepare(next) {
      if (next === null) {
        if (!isPlaced) leave();
      } else if (next.form !== 'closed') frame ??= open();
    },
    async show(given) {
      answers += 1;
      const [turn, known] = [answers, noted];
      // Its page loads elsewhere while the room for it is looked for here.
      if (given && given.form !== 'closed' && known === changes) frame ??= open();
      if (given?.form === 'open' && !given.chosen) await whenStyled(document);
      // Meanwhile another answer came, and had not to wait.
      if (turn !== answers) return;
      const next = known < changes ? inTheFormHere(given) : given;
      // A sheet covers the article: opened on one page, it opens unasked on no other.
      const isSheet = !next?.asked && next?.address !== placing?.address && isNarrow();
      placing = dockedAsHere(next);
      wanted = next?.form ?? 'closed';
      print(next?.inPage?.print ?? '');
      const form = isSheet || !placing?.chosen ? formThatFits() : wanted;
      if (form === wanted) draw();
      else change(form, false);
    },
    connect(key) {
      if (!frame?.connect(key)) return false;
      isConnected = true;
      markWhenIdle();
      return true;
    },
    find,
    fit() {
      if (placing === null || placing.form === 'closed') return;
      const form = placing.chosen ? placing.form : formThatFits();
      if (form === placing.form) draw();
      else change(form, false);
    },
    leave,
  };
}
