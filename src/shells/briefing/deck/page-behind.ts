import type { SlideRef } from '#domain/deck/slide-ref.ts';
import { paths } from '#platform/paths.ts';

/** Address of the page that a slide is a summary of. */
export function pageBehind(ref: SlideRef): string {
  switch (ref.kind) {
    case 'cover':
    case 'overview':
      return paths.overview();
    case 'changes':
      return paths.changes();
    case 'attention':
      return paths.attention();
    case 'pillar':
      return paths.pillar(ref.id);
    case 'indicator':
      return paths.indicator(ref.id);
    case 'programmes':
    case 'bottlenecks':
      return paths.programmes();
    case 'sources':
      return paths.data();
  }
}
