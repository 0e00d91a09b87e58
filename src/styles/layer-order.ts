/**
 * The order of cascade layers, stated once. It must be the first style in <head>: a page that imports a component before
 * the layout would otherwise put the component's layer before the base.
 */
export const layerOrder = "@layer reset, tokens, base, layout, components, utilities;";
