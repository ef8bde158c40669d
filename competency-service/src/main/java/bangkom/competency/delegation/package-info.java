/**
 * Acting for somebody else for a while (pelimpahan wewenang: Plh., Plt.). Owns delegations; hears nothing; tells on
 * bangkom.directory.v1, so that every service can check a delegation beside the token.
 */
package bangkom.competency.delegation;
