// Every page works without this; with it, pages change without being left and stay true while they are open.
import { startChart } from "./chart";
import { startDragging } from "./dragging";
import { startHtmx } from "./htmx";
import { startLive } from "./live";
import { startLiveChart } from "./live_chart";
import { startMeetingClock } from "./meeting_clock";
import { startMenu } from "./menu";
import { startOnce } from "./once";
import { startPrint } from "./print";
import { startRelativeTime } from "./relative_time";
import { startSearch } from "./search";
import { startSliding } from "./sliding";
import { startStepper } from "./stepper";

startHtmx();
startOnce();
startMenu();
startStepper();
startChart();
startLiveChart();
startPrint();
startRelativeTime();
startMeetingClock();
startDragging();
startSearch();
startSliding();
startLive();
