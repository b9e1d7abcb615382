using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Benchmarks.Results;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Running;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Benchmarks.Headers;

/// <summary>
/// The ESP32's headers, from a fresh process: the whole of `devicekit bind --check Bindings/Esp32/esp32.bind` (parse twice, resolve, emit,
/// compare), against clang's own dump of its syntax tree of the same headers, which has neither sizes nor the values of macros.
/// </summary>
internal sealed class HeaderBenchmark : IBenchmark
{
    private const string Specification = "Bindings/Esp32/esp32.bind";

    public string Name => "headers";

    public bool NeedsNetwork => false;

    /// <summary>What the fresh process does.</summary>
    /// <returns>The exit code.</returns>
    public static int RunOnce(string specification)
    {
        BindingRunResult result = new BindingRun(new BindingRunOptions { SpecificationPath = specification, Check = true }).Run();
        foreach (Diagnostic error in result.Errors)
        {
            Console.Error.WriteLine(error);
        }

        return result.Failure == BindingFailure.None ? 0 : 70;
    }

    public IEnumerable<BenchmarkRow> Run(BenchmarkOptions options)
    {
        string root = Path.GetFullPath(Path.Combine(options.Artifacts, ".."));
        string specification = Path.Combine(root, Specification);
        string? clang = File.Exists("/usr/bin/clang-19") ? "/usr/bin/clang-19" : null;
        string umbrella = Path.Combine(options.Artifacts, "bench", "umbrella.h");
        Directory.CreateDirectory(Path.GetDirectoryName(umbrella)!);
        File.WriteAllText(umbrella, Umbrella(specification));
        string[] own = [typeof(HeaderBenchmark).Assembly.Location, "bind", specification];
        string[] theirs = ["--target=riscv32-unknown-elf", "-std=gnu17", "-ffreestanding", "-U__riscv", "-D__XTENSA__=1", "-I", Path.Combine(root, "Bindings/Esp32/Headers"), "-fsyntax-only", "-Xclang", "-ast-dump=json", umbrella];
        var ours = new List<double>();
        var peer = new List<double>();
        for (int round = 0; round < options.Rounds; round++)
        {
            ours.Add(Measure("dotnet", own));
            if (clang is not null)
            {
                peer.Add(Measure(clang, theirs));
            }
        }

        yield return BenchmarkRow.LessIsBetter(Name, Median.Of(ours, v => v), "ms", clang is null ? null : "clang -ast-dump=json", clang is null ? null : Median.Of(peer, v => v));
    }

    /// <summary>All headers of the specification in one.</summary>
    private static string Umbrella(string specification)
    {
        BindingSpecification read = SpecificationParser.Parse(specification, File.ReadAllText(specification), new DiagnosticBag())
            ?? throw new InvalidOperationException($"{specification} cannot be read.");
        return string.Concat(read.Headers.Select(h => $"#include \"{h.Name}\"\n"));
    }

    /// <summary>One process from its start to its end, in milliseconds; what it prints is read and thrown away.</summary>
    private static double Measure(string program, IEnumerable<string> arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.Latin1 })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
