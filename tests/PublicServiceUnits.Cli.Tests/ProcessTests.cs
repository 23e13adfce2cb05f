using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>The built program as a process: streams, closed pipes and Ctrl+C.</summary>
public sealed class ProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Output_is_UTF8_without_a_byte_order_mark_and_without_colours()
    {
        using var psu = Start("assess");
        using var bytes = new MemoryStream();
        await psu.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await Ended(psu);

        psu.ExitCode.Should().Be(0);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
        text.Should().StartWith("Pháp luật ngày 01/11/2022").And.Contain("Trung tâm Kiểm soát bệnh tật tỉnh G").And.NotContain("\u001b");
    }

    [Fact]
    public async Task Facts_come_in_by_the_standard_input()
    {
        using var psu = Start("decide", "autonomy.classify", "--on", "2025-07-07");
        await psu.StandardInput.WriteAsync("""{"sector":"Y tế","revenueTotal":50,"expenditureTotal":100}""".AsMemory(), TestContext.Current.CancellationToken);
        psu.StandardInput.Close();
        var text = await psu.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Ended(psu);

        psu.ExitCode.Should().Be(0);
        text.Should().StartWith("Nhóm 3 – Tự bảo đảm một phần chi thường xuyên");
    }

    [Fact]
    public async Task Errors_go_to_the_error_stream_with_exit_code_2()
    {
        using var psu = Start("assess", "/no/such.csv");
        var error = await psu.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Ended(psu);

        psu.ExitCode.Should().Be(2);
        error.Should().Be("psu: FILE = /no/such.csv: chỉ nhận tệp có thật và đọc được\n");
    }

    [Fact]
    public async Task A_reader_that_leaves_ends_the_run_quietly()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(row => string.Create(CultureInfo.InvariantCulture, $"Đơn vị {row},{row},20000\n")));
        using var file = new TemporaryFile("long.csv", "ten_dv,thu_su_nghiep,chi_thuong_xuyen\n" + rows);
        foreach (var arguments in new[] { new[] { "norms" }, ["assess", file.Path, "--format", "csv"] })
        {
            using var psu = Start(arguments);
            (await psu.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).Should().NotBeNullOrEmpty();
            psu.StandardOutput.Close();
            var error = await psu.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await Ended(psu);

            psu.ExitCode.Should().Be(0);
            error.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Ctrl_C_ends_a_waiting_run_with_130_and_no_stack_trace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "kill is not there");
        using var psu = Start("decide", "autonomy.classify");

        // The signal must find the program waiting for its facts; before that the runtime's own handler would answer.
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", psu.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await Ended(kill);
        }

        await Ended(psu);
        psu.ExitCode.Should().Be(130);
        (await psu.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        (await psu.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("assess --on 2025-09-01 >&-", 2, "psu: đầu ra chuẩn = (không có): chỉ nhận đầu ra chuẩn đang mở\n")]
    [InlineData("assess /no/such.csv 2>&-", 2, "")]
    [InlineData("assess /no/such.csv >&- 2>&-", 2, "")]
    [InlineData("decide autonomy.classify --on 2025-09-01 <&-", 2, "psu: (đầu vào chuẩn) = (không có): chỉ nhận đầu vào chuẩn đang mở, hoặc FILE\n")]
    [InlineData("assess - --lang en <&-", 2, "psu: (standard input) = (none): accepted is an open standard input, or FILE\n")]
    [InlineData("decisions <&- >/dev/null", 0, "")]
    [InlineData("decisions 2>&- >/dev/null", 0, "")]
    public async Task A_closed_stream_is_said_in_one_line_at_once(string command, int exitCode, string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh");
        using var shell = StartProgram("sh", "-c", $"exec \"$0\" \"$1\" {command}", Host, Tool);
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Ended(shell);

        shell.ExitCode.Should().Be(exitCode);
        error.Should().Be(line);
    }

    [Fact]
    public async Task A_full_disk_is_said_in_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        using var shell = StartProgram("sh", "-c", "exec \"$0\" \"$1\" norms >/dev/full", Host, Tool);
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Ended(shell);

        shell.ExitCode.Should().Be(2);
        error.Should().StartWith("psu: ");
        error.TrimEnd('\n').Should().NotContain("\n");
    }

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "PublicServiceUnits.Cli.dll");

    private static string Host =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private static Process Start(params string[] arguments) => StartProgram(Host, [Tool, .. arguments]);

    private static Process StartProgram(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    private static async Task Ended(Process process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        await process.WaitForExitAsync(patience.Token);
    }
}
