/** What the cycle does not do: each theme makes things of its own and takes them through the verbs left over. */
package bangkom.deploy.fuzz.breadth;
