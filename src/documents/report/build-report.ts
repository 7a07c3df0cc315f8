import type { Language } from "../../core/project/project-settings.ts";
import type { ReportChapter, ReportModel } from "../../core/report/report-model.ts";
import { printableCharacters } from "../fonts.ts";
import { printableModel } from "../printable-model.ts";
import { paragraphs } from "./blocks.ts";
import { type Composer, createComposer } from "./composer.ts";
import { contextChapter } from "./context-chapter.ts";
import { cooperationChapter } from "./cooperation-chapter.ts";
import { costsChapter } from "./costs-chapter.ts";
import { familiesChapter } from "./families-chapter.ts";
import { createFigureRegister } from "./figure-register.ts";
import { gapsChapter } from "./gaps-chapter.ts";
import { measuresChapter } from "./measures-chapter.ts";
import { prioritiesChapter } from "./priorities-chapter.ts";
import { processChapter } from "./process-chapter.ts";
import { qualityChapter } from "./quality-chapter.ts";
import { servicesChapter } from "./services-chapter.ts";
import { sourcesChapter } from "./sources-chapter.ts";
import type { StrategyData } from "./strategy-data.ts";
import { summaryChapter } from "./summary-chapter.ts";

/**
 * The strategy document as data, in one language. Chapters without content say so in one sentence; the foreword and
 * the parts of the situation analysis are left out when empty.
 * Every number in it stands in `figures`. Pure but for the fonts, which it asks what they can print.
 */
export function buildReport(data: StrategyData, language: Language): ReportModel {
  const register = createFigureRegister();
  const composerOf = (chapter: string): Composer => createComposer(chapter, data, language, register);
  const chapters: readonly ReportChapter[] = [
    ...forewordChapter(composerOf("foreword")),
    summaryChapter(composerOf("summary")),
    processChapter(composerOf("process")),
    ...contextChapter(composerOf("context")),
    ...servicesChapter(composerOf("services")),
    ...familiesChapter(composerOf("families")),
    ...cooperationChapter(composerOf("cooperation")),
    ...qualityChapter(composerOf("quality")),
    gapsChapter(composerOf("gaps")),
    prioritiesChapter(composerOf("priorities")),
    measuresChapter(composerOf("measures")),
    costsChapter(composerOf("costs")),
    sourcesChapter(composerOf("sources")),
  ];
  const cover = coverOf(composerOf("cover"));
  const model = { ...cover, language, date: data.today, chapters, figures: register.figures(), warnings: [] };
  return printableModel(model, printableCharacters());
}

function coverOf({ data, say, typed, structure, format }: Composer) {
  const { texts, settings } = data;
  const years = {
    from: structure(String(settings.firstYear), "settings.firstYear"),
    until: structure(String(settings.longTermUntil), "settings.longTermUntil"),
  };
  const defaultTitle = say("defaultTitle", years);
  const title = texts.title.trim() === "" ? defaultTitle : typed(texts.title, "texts.title");
  const municipality = typed(settings.municipality, "settings.municipality");
  const date = texts.date === "" ? "" : typed(format.date(texts.date), "texts.date");
  const status = say(`status_${texts.status}`);
  return {
    title,
    subtitle:
      texts.subtitle.trim() === "" && texts.title.trim() !== ""
        ? defaultTitle
        : typed(texts.subtitle, "texts.subtitle"),
    municipality,
    coverLines: [status, date, data.audience === "internal" ? say("internalCopy") : ""].filter((line) => line !== ""),
    footer: [municipality, defaultTitle, status, date].filter((part) => part !== "").join(" · "),
    contentsTitle: say("contents"),
    pageOf: say("pageOf"),
  };
}

function forewordChapter({ data, say, typed }: Composer): readonly ReportChapter[] {
  if (data.texts.foreword.trim() === "") return [];
  return [{ id: "foreword", title: say("foreword"), blocks: paragraphs(typed(data.texts.foreword, "texts.foreword")) }];
}
