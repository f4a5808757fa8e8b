// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Grip } from '../../../components/panel/Grip';
import { Head } from '../../../components/panel/Head';
import { Spine } from '../../../components/panel/Spine';
import { click, rendered } from './rendered';

const touch = (element: Element | null, type: string, y: number) => {
  const event = new Event(type, { bubbles: true });
  Object.assign(event, {
    pointerType: 'touch',
    clientY: y,
    changedTouches: [{ clientY: y }],
  });
  act(() => {
    element?.dispatchEvent(event);
  });
};

describe('the docked panel’s edge', () => {
  it.each([
    ['right', 'ArrowLeft', 420],
    ['right', 'ArrowRight', 380],
    ['left', 'ArrowLeft', 380],
    ['left', 'ArrowRight', 420],
    ['left', 'Home', 300],
    ['left', 'End', 720],
  ] as const)('docked at the %s is moved by %s to %i pixels', (side, key, width) => {
    const onDock = vi.fn();
    const panel = rendered(<Grip {...{ side, width: 400, onDock }} />);
    const grip = panel.querySelector('[role=separator]');
    expect(grip?.getAttribute('aria-valuenow')).toBe('400');
    act(() => {
      grip?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    expect(onDock.mock.calls).toEqual([[{ width }, true]]);
  });

  it('counts keys that come faster than the panel grows', () => {
    const onDock = vi.fn();
    const panel = rendered(<Grip side="left" width={400} onDock={onDock} />);
    const grip = panel.querySelector('[role=separator]');
    const press = () => {
      grip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    };
    act(press);
    act(press);
    expect(onDock.mock.calls.map(([{ width }]) => width)).toEqual([420, 440]);
  });

  it('leaves other keys alone', () => {
    const onDock = vi.fn();
    const panel = rendered(<Grip side="right" width={400} onDock={onDock} />);
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    panel.querySelector('[role=separator]')?.dispatchEvent(event);
    expect(onDock).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });
});

it.each([
  ['right', 'left'],
  ['left', 'right'],
] as const)('one control takes the panel from the %s to the %s', (side, other) => {
  const onDock = vi.fn();
  const docking = { side, width: 392, onDock };
  const panel = rendered(<Head onForm={() => {}} docking={docking} />);
  click(panel, 'Move to the other side');
  expect(onDock.mock.calls).toEqual([[{ side: other }, true]]);
});

describe('a finger', () => {
  it.each([
    [100, 160, ['folded']],
    [100, 110, []],
    [160, 100, []],
  ])('from %i to %i on the sheet’s head folds it: %j', (from, to, expected) => {
    const forms: string[] = [];
    const panel = rendered(<Head onForm={(form) => forms.push(form)} />);
    const head = panel.querySelector('header');
    touch(head, 'pointerdown', from);
    touch(head, 'touchend', to);
    expect(forms).toEqual(expected);
  });

  it('opens the folded sheet upwards', () => {
    const forms: string[] = [];
    const panel = rendered(<Spine line="A line." onForm={(form) => forms.push(form)} />);
    touch(panel.querySelector('aside'), 'pointerdown', 800);
    touch(panel.querySelector('aside'), 'touchend', 700);
    expect(forms).toEqual(['open']);
  });
});
