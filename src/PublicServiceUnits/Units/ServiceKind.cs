namespace PublicServiceUnits.Units;

/// <summary>The kind of public services a unit supplies (clauses 3 and 4, Article 3, Decree 60/2021/NĐ-CP).</summary>
public enum ServiceKind
{
    /// <summary>On the list of services funded or supported by the State budget (dịch vụ sự nghiệp công sử dụng ngân sách nhà nước).</summary>
    StateFunded,

    /// <summary>Not funded by the State budget: socialised services at market or State-set prices that cover cost (không sử dụng ngân sách nhà nước).</summary>
    NotStateFunded,

    /// <summary>Both kinds.</summary>
    Both,
}
