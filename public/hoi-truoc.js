// Runs before what follows a form of filters is read: an address that asks for some of it is known before any of it is drawn.
document.documentElement.toggleAttribute("data-asked", location.search !== "");
