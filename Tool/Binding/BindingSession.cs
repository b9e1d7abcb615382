using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Running;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Binding;

/// <summary>One `devicekit bind`: runs the generator for each specification and prints what came of it.</summary>
/// <param name="terminal">Where to print.</param>
/// <param name="idfPath">ESP-IDF's folder, or null.</param>
internal sealed class BindingSession(Terminal terminal, string? idfPath)
{
    private static readonly string[] s_passedOver = ["artifacts", "bin", "obj", ".git"];

    private readonly HashSet<string> _omissions = [];
    private ToolException? _last;

    /// <summary>Runs all, whatever comes of each.</summary>
    /// <exception cref="ToolException">Nothing was written, or the check found a difference.</exception>
    public void Run(IReadOnlyList<string> specifications, bool check, string? model)
    {
        if (specifications.FirstOrDefault(s => s.StartsWith('-')) is { } option)
        {
            throw ToolError.Usage.At($"there is no option '{option}'", "verb bind", "its options are --check and --model FILE");
        }

        IReadOnlyList<string> paths = specifications.Count > 0 ? specifications : check ? [.. Below(".").Order(StringComparer.Ordinal)] : [];
        if (paths.Count == 0)
        {
            throw check ? ToolError.NoSpecification.At("there is no .bind file", "below the current folder", "name one")
                : ToolError.Usage.At("no specification is named", "verb bind", "write devicekit bind SPEC..., or devicekit bind --check for all below the current folder");
        }

        if (model is not null && paths.Count > 1)
        {
            throw ToolError.Usage.At("one model cannot hold several specifications", "option --model", "name one SPEC");
        }

        foreach (string path in paths)
        {
            Report(path, new BindingRun(new BindingRunOptions { SpecificationPath = path, Check = check, ModelOutput = model, IdfPath = idfPath }).Run(), check);
        }

        if (_last is not null)
        {
            throw _last;
        }
    }

    private void Report(string path, BindingRunResult result, bool check)
    {
        foreach (CSkipped skipped in result.Skipped)
        {
            terminal.WriteLine($"{skipped.Location}: {skipped.Kind} {skipped.Name}: {skipped.Reason}");
        }

        foreach (Diagnostic note in result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Error))
        {
            terminal.WriteLine($"{note.Where}: {note.What}; {note.Remedy}");
        }

        foreach (string omission in result.Omissions.Where(_omissions.Add))
        {
            terminal.WriteLine(omission);
        }

        if (result.Failure != BindingFailure.None)
        {
            ToolError error = ErrorOf(result.Failure);
            foreach (Diagnostic diagnostic in result.Errors)
            {
                Fail(error.At(diagnostic.What, diagnostic.Where, diagnostic.Remedy));
            }

            return;
        }

        foreach (string file in result.Written)
        {
            terminal.WriteLine($"wrote {file}");
        }

        foreach (string file in result.Stale)
        {
            terminal.WriteLine($"deleted {file}");
        }

        terminal.WriteLine($"{path}: {(check ? "checked" : "generated")} {result.Unchanged.Count + result.Written.Count} files, {result.Written.Count} written, from {result.ModelSource}");
    }

    /// <summary>An error is a line; the last is what the tool ends with.</summary>
    private void Fail(ToolException error)
    {
        if (_last is not null)
        {
            terminal.Error.WriteLine(_last.Line);
        }

        _last = error;
    }

    private static ToolError ErrorOf(BindingFailure failure) => failure switch
    {
        BindingFailure.NoSpecification => ToolError.NoSpecification,
        BindingFailure.NoHeader => ToolError.NoHeader,
        BindingFailure.BadHeader => ToolError.BadHeader,
        BindingFailure.NoModel => ToolError.NoLibClang,
        BindingFailure.BadModel => ToolError.BadModel,
        BindingFailure.OtherHeader => ToolError.OtherHeader,
        BindingFailure.Empty => ToolError.EmptyBinding,
        BindingFailure.Differs => ToolError.BindingDiffers,
        BindingFailure.OtherDeclarations => ToolError.OtherDeclarations,
        BindingFailure.CannotWrite => ToolError.CannotWrite,
        BindingFailure.NotPermitted => ToolError.NotPermitted,
        _ => ToolError.BadSpecification,
    };

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.bind").Select(f => f.StartsWith("./", StringComparison.Ordinal) ? f[2..] : f)
            .Concat(Directory.EnumerateDirectories(folder).Where(d => !s_passedOver.Contains(Path.GetFileName(d))).SelectMany(Below));
}
