import type { WidgetKind } from '#domain/widget/options.ts';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import styles from './KindChoice.module.css';

const order: readonly WidgetKind[] = ['indicator', 'comparison', 'set', 'pillar', 'overview', 'attention'];

interface KindChoiceProps {
  readonly kind: WidgetKind;
  readonly onChoose: (kind: WidgetKind) => void;
}

/** What the widget shows, each kind with a few words on what is in it. */
export function KindChoice({ kind, onChoose }: KindChoiceProps) {
  const words = useWords(embedBuilderWords);
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.kind}</legend>
      {order.map((one) => {
        const [name, hint] = words.kinds[one];
        return (
          <label key={one} className={styles.kind}>
            <input type="radio" name="loai" checked={one === kind} onChange={() => onChoose(one)} />
            <span className={styles.name}>{name}</span>
            <span className={styles.hint}>{hint}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
