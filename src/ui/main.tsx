import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { App } from "./app/app.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/kit.css";
import "./styles/fields.css";
import "./styles/tables.css";
import "./styles/overlays.css";
import "./styles/rail.css";
import "./styles/panel.css";
import "./styles/frame.css";
import "./styles/screens.css";
import "./styles/plan.css";
import "./styles/gap-views.css";
import "./styles/context.css";
import "./styles/records.css";
import "./styles/services.css";
import "./styles/voices.css";
import "./styles/intake.css";
import "./styles/matrix.css";

// Compiled checks need eval, which the content policy forbids.
z.config({ jitless: true });

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
