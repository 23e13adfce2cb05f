using FluentValidation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class FactErrorsTests
{
    private static readonly LocalizedText Accepted = new("số từ 0 trở lên", "0 or more");
    private static readonly FactError Error = new("test.question/area-negative", "site.area", "-1", Accepted);

    private static readonly ShopValidator Validator = new();

    [Fact]
    public void A_path_is_written_as_JSON_writes_it() =>
        FactErrors.Of(Validator, new Shop(new Room(-1), [new Room(1), new Room(-2)]))
            .Select(error => error.Path).Should().Equal("front.floorArea", "rooms[1].floorArea");

    [Theory]
    [MemberData(nameof(InCulture.Unusual), MemberType = typeof(InCulture))]
    public void A_value_is_written_the_same_on_every_machine(string culture) =>
        InCulture.Run(culture, () => FactErrors.Of(Validator, new Shop(new Room(-1234.5m), []))).Should().ContainSingle().Which.Value.Should().Be("-1234.5");

    [Fact]
    public void What_is_accepted_is_said_in_both_languages() =>
        FactErrors.Of(Validator, new Shop(new Room(-1), [])).Should().ContainSingle().Which.Accepted.Should().Be(Accepted);

    [Fact]
    public void Facts_that_make_sense_pass() =>
        FluentActions.Invoking(() => FactErrors.ThrowIfAny(Validator, new Shop(new Room(1), []))).Should().NotThrow();

    [Theory]
    [InlineData(Language.Vietnamese, "site.area = -1: chỉ nhận số từ 0 trở lên [test.question/area-negative]")]
    [InlineData(Language.English, "site.area = -1: accepted is 0 or more [test.question/area-negative]")]
    public void An_error_is_one_line_with_field_value_and_what_is_accepted(Language language, string expected) =>
        Error.ToText(language).Should().Be(expected);

    [Fact]
    public void The_exception_carries_every_error_and_tells_them_in_English()
    {
        var exception = new InvalidFactsException([Error, Error with { Path = "site.height" }]);

        exception.Errors.Should().HaveCount(2);
        exception.Message.Should().Contain("site.area = -1: accepted is 0 or more").And.Contain("; site.height = -1");
    }

    private sealed record Room(decimal? FloorArea);

    private sealed record Shop(Room Front, IReadOnlyList<Room> Rooms);

    private sealed class RoomValidator : AbstractValidator<Room>
    {
        public RoomValidator() => RuleFor(room => room.FloorArea)
            .Must(area => area >= 0)
            .WithErrorCode("test.question/floor-area-negative")
            .WithState(_ => Accepted);
    }

    private sealed class ShopValidator : AbstractValidator<Shop>
    {
        public ShopValidator()
        {
            RuleFor(shop => shop.Front).SetValidator(new RoomValidator());
            RuleForEach(shop => shop.Rooms).SetValidator(new RoomValidator());
        }
    }
}
