using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the pay of a year makes sense in itself.</summary>
internal sealed class SurplusPayFiguresValidator : AbstractValidator<SurplusPayFigures>
{
    public SurplusPayFiguresValidator()
    {
        RuleFor(pay => pay.RankAndPostSalary).NotNegative(DecisionId, "rank-and-post-salary-negative");
        RuleFor(pay => pay.Contributions).NotNegative(DecisionId, "contributions-negative");
        RuleFor(pay => pay.Allowances).NotNegative(DecisionId, "allowances-negative");
        RuleFor(pay => pay.LeadershipAndSeniorityAllowances).NotNegative(DecisionId, "leadership-and-seniority-allowances-negative");
        RuleFor(pay => pay.LabourContractSalary).NotNegative(DecisionId, "labour-contract-salary-negative");
        RuleFor(pay => pay.YearLongContractSalary).NotNegative(DecisionId, "year-long-contract-salary-negative");
        RuleFor(pay => pay.ExecutedPay).NotNegative(DecisionId, "executed-pay-negative");
        RuleFor(pay => pay.ExecutedSalary).NotNegative(DecisionId, "executed-salary-negative");
        RuleFor(pay => pay.AdditionalIncome).NotNegative(DecisionId, "additional-income-negative");
        RuleFor(pay => pay.BasicSalaryFund).NotNegative(DecisionId, "basic-salary-fund-negative");
    }
}
