// GraphiQL with worked examples in its tabs. GraphiQL keeps a visitor's own tabs in the browser; the examples are for
// the first visit.

const examples = ["newest-articles", "one-person", "import-a-text"];

async function load(name) {
  const response = await fetch(`console/examples/${name}.graphql`);
  if (!response.ok) {
    throw new Error(`The example ${name} is missing: ${response.status}`);
  }
  return { query: await response.text() };
}

const element = React.createElement;
const tabs = await Promise.all(examples.map(load));

ReactDOM.createRoot(document.getElementById("console")).render(
  element(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: new URL("graphql", document.baseURI).href }),
      defaultTabs: tabs,
      defaultEditorToolsVisibility: false,
    },
    element(GraphiQL.Logo, null, element("span", { className: "clipfile-logo" }, "Clipfile")),
  ),
);
