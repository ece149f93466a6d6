import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { catalogueQuery } from '#data/catalogue.ts';
import { useApi } from '#data/context.tsx';
import type { Catalogue } from '#domain/model/index.ts';
import type { ReadWidget } from '#domain/widget/address.ts';
import { useEvaluation } from '#indicators/useEvaluation.ts';
import { useHost } from './host.ts';
import { IndicatorWidget } from './IndicatorWidget.tsx';

/** One widget, from what was asked for to what stands in the page. */
export function Widget({ read }: { readonly read: ReadWidget | null }) {
  const query = useQuery(catalogueQuery(useApi(), read?.request.options.edition ?? null));
  if (read === null) return null;
  if (query.data) return <Evaluated read={read} catalogue={query.data.value} />;
  return null;
}

function Evaluated({ read: { request }, catalogue }: { read: ReadWidget; catalogue: Catalogue }) {
  const evaluation = useEvaluation(catalogue);
  const { tell } = useHost();
  useEffect(() => tell({ type: 'ready' }), [tell]);
  const assessment = evaluation.byId.get(request.ids[0] ?? '');
  if (!assessment) return null;
  return <IndicatorWidget request={request} assessment={assessment} evaluation={evaluation} />;
}
