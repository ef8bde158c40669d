/**
 * The single door (gerbang): checks path, route and token of every request, sends it on to a service, and answers itself
 * what belongs to the suite as a whole. It owns no data, hears and tells no event.
 */
package bangkom.gateway;
