/** Acting for somebody else for a while: which delegations hold here, and the role they give a request. */
package bangkom.commons.delegation;
