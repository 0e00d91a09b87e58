/** File of a site with the licences of the libraries in it; reading/publish/licences.ts writes it. */
export const licenceFile = "giay-phep-thu-vien.txt";
