/** Who visited whom: a grid of countries where it has room, else a list of the ways that were taken. */
import {words as text} from "../words/index.js";
import type {ChartOptions} from "./chartOptions.js";
import {isCorrected} from "./corrected.js";
import {dataTable} from "./dataTable.js";
import {columnsThatFit, DOT, matrix} from "./draw/matrix.js";
import type {MatrixRow} from "./draw/matrix.js";
import {unitRows} from "./draw/units.js";
import type {UnitsRow} from "./draw/units.js";
import {figure, inWords} from "./figure.js";
import {countBy, groupBy} from "./group.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import type {Report, VisitRow} from "./report.js";
import {capital, counted, inText, listed, nameOf, number} from "./words.js";

const told = text.charts.routes;

interface Route {
  from: string;
  to: string;
  made: VisitRow[];
  notMade: VisitRow[];
}

const COLUMN = 74;
/** Columns by which visits are counted. */
const COUNTED = ["visitor_country", "host_country", "status"];
/** Beyond this a list is read with less effort than a grid. */
const MOST_ROWS = 12;
/** Routes of a list; the table holds all. */
const MOST_ROUTES = 20;

/** The ways taken, most made visits first. */
function routesOf(rows: readonly VisitRow[]): Route[] {
  const routes = [...groupBy(rows, (r) => `${r.visitor_country} ${r.host_country}`).values()].map((own) => ({
    from: own[0]!.visitor_country,
    to: own[0]!.host_country,
    made: own.filter((r) => r.status === "made"),
    notMade: own.filter((r) => r.status !== "made")
  }));
  return routes.sort((a, b) => b.made.length - a.made.length || b.notMade.length - a.notMade.length);
}

function routesTitle(report: Report, routes: readonly Route[]): string {
  const [top] = routes;
  if (!top) return told.none;
  const all = routes.reduce((sum, r) => sum + r.made.length, 0);
  if (all === 0)
    return capital(
      text.charts.visits.noneMade(
        counted(
          routes.reduce((n, r) => n + r.notMade.length, 0),
          "visit"
        )
      )
    );
  const back = routes.find((r) => r.from === top.to && r.to === top.from)?.made.length ?? 0;
  if (top.made.length === 1) return capital(told.each(counted(all, "visit")));
  if (back === top.made.length)
    return capital(
      told.even(listed([inText(report, top.from), inText(report, top.to)].sort()), number(back))
    );
  const most = told.most(counted(top.made.length, "visit"), inText(report, top.from), inText(report, top.to));
  return told.title(most, back ? told.back(number(back)) : "");
}

/** Whether what is counted of a visit was put right. */
const isStarred = (report: Report, {made, notMade}: Route): boolean =>
  [...made, ...notMade].some((row) => isCorrected(report, "visits", row, COUNTED));

function routeText(report: Report, route: Route): string {
  const {from, to, made, notMade} = route;
  const said = told.cell(
    made.length ? counted(made.length, "visit") : told.onlyNotMade,
    inText(report, from),
    inText(report, to),
    notMade.length ? told.notMade(number(notMade.length)) : ""
  );
  return isStarred(report, route) ? told.corrected(said) : said;
}

/** Leads to the latest of its visits. */
const evidence = ({made, notMade}: Route, link: Link) =>
  link("visits", (made.at(-1) ?? notMade.at(-1)!).visit_id);

function gridRows(report: Report, routes: readonly Route[], link: Link): MatrixRow[] {
  const cell = (route: Route) => {
    const n = route.made.length || route.notMade.length;
    return {
      text: isStarred(report, route) ? text.charts.star(number(n)) : number(n),
      fill: route.made.length ? ("solid" as const) : ("hollow" as const),
      // the area, not the radius, is in proportion
      radius: Math.min(24, (DOT + 2) * Math.sqrt(n)),
      href: evidence(route, link),
      told: routeText(report, route)
    };
  };
  return [...groupBy(routes, (r) => r.from)].map(([from, own]) => ({
    group: "",
    label: told.from(inText(report, from)),
    href: null,
    cells: new Map(own.map((route) => [told.to(inText(report, route.to)), cell(route)]))
  }));
}

const listRows = (report: Report, routes: readonly Route[], link: Link): UnitsRow[] =>
  routes.slice(0, MOST_ROUTES).map((route) => ({
    group: "",
    label: told.way(nameOf(report, route.from), nameOf(report, route.to)),
    details: [isStarred(report, route) ? text.corrections.mark : ""],
    href: evidence(route, link),
    units: [
      {count: route.made.length, fill: "solid", crossed: false},
      {count: route.notMade.length, fill: "hollow", crossed: false}
    ]
  }));

/** The chart of these visits by country of origin and destination. */
export function visitRoutes(
  report: Report,
  options: ChartOptions & {rows?: readonly VisitRow[]} = {}
): HTMLElement {
  const {rows = report.visits, link = here, name = "routes"} = options;
  const routes = routesOf(rows);
  const hosts = countBy(rows, (r) => told.to(inText(report, r.host_country))).map((c) => c.key);
  const origins = new Set(routes.map((r) => r.from)).size;
  const fits = hosts.length <= columnsThatFit(options.width ?? 330, 56) && origins <= MOST_ROWS;
  const title = routesTitle(report, routes);
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: [
        fits ? told.matrix : told.list,
        routes.some((r) => (fits ? r.made.length === 0 : r.notMade.length > 0)) && told.hollow,
        fits && routes.some((r) => isStarred(report, r)) && text.charts.starred,
        !fits && routes.length > MOST_ROUTES && told.firstOf(number(MOST_ROUTES), number(routes.length))
      ],
      draw: rows.length
        ? (canvas) =>
            fits
              ? matrix(
                  canvas,
                  gridRows(report, routes, link),
                  hosts,
                  Math.min(COLUMN, (canvas.width - 100) / hosts.length)
                )
              : unitRows(canvas, listRows(report, routes, link))
        : null,
      words: inWords(
        title,
        routes.map((route) => capital(routeText(report, route)))
      ),
      table: dataTable(
        routes,
        [
          {label: told.columns.from, value: (r) => nameOf(report, r.from)},
          {label: told.columns.to, value: (r) => nameOf(report, r.to)},
          {label: told.columns.made, value: (r) => number(r.made.length), numeric: true},
          {label: told.columns.notMade, value: (r) => number(r.notMade.length), numeric: true}
        ],
        {caption: told.caption, empty: text.charts.visits.empty}
      ),
      data: {table: "visits", rows}
    },
    options
  );
}
