// Leads on from an address that has moved (src/plugins/old-addresses), with its search and its fragment.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
