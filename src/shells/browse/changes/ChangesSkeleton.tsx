import { Skeleton } from '#ui/Skeleton.tsx';

/** A sentence and the first table. */
export function ChangesSkeleton() {
  return (
    <>
      <Skeleton shape="title" />
      <Skeleton shape="line" />
      <Skeleton shape="panel" />
    </>
  );
}
