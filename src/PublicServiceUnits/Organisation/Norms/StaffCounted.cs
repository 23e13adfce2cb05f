namespace PublicServiceUnits.Organisation;

/// <summary>Who is counted for the least headcount.</summary>
internal enum StaffCounted
{
    PersonsWorking,
    PublicEmployees,
    PublicEmployeesAndContractProfessionals,
}
