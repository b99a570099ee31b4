/** Sizes of icons that phones ask for. */
export interface Icon {
  readonly name: string;
  readonly size: number;
  /** How much of the width the mark takes: a phone may cut a "maskable" icon to a circle. */
  readonly mark: number;
  readonly purpose?: 'maskable';
}

export const icons: readonly Icon[] = [
  { name: '180', size: 180, mark: 0.8 },
  { name: '192', size: 192, mark: 0.9 },
  { name: '512', size: 512, mark: 0.9 },
  { name: 'maskable-512', size: 512, mark: 0.62, purpose: 'maskable' },
];
