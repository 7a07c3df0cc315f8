import { type RefObject, useEffect, useState } from "react";

/** Which page is in the middle of the scrolling box, from 1; and a jump to another. */
export function useCurrentPage(box: RefObject<HTMLElement | null>, pages: number) {
  const [page, setPage] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages, another place
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2;
      const found = [...element.querySelectorAll("[data-page]")].findLastIndex(
        (one) => one.getBoundingClientRect().top <= middle,
      );
      setPage(Math.max(1, found + 1));
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      element.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(frame);
    };
  }, [pages]);
  const goToPage = (number: number) => {
    const sheet = box.current?.querySelector(`[data-page="${number}"]`);
    // Not scrollIntoView: it would scroll the whole screen too.
    if (box.current && sheet)
      box.current.scrollTop += sheet.getBoundingClientRect().top - box.current.getBoundingClientRect().top - 12;
  };
  return { page: Math.min(page, Math.max(1, pages)), goToPage };
}
