using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Cross;
using DeviceKit.Cross.Reading;
using DeviceKit.Tool.Applications;
using DeviceKit.Tool.Boards;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Building;

/// <summary>One `devicekit build`: from the application to the files that were asked for, which are all written or none.</summary>
internal sealed class BuildSession(BuildOptions options, Terminal terminal)
{
    /// <summary>Compiles the application.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">There is no image.</exception>
    public int Run()
    {
        string board = new BoardReader(terminal, "option --board").Read(options.Board).Id;
        if (options.Map is { } other && Path.GetFullPath(other) == Path.GetFullPath(options.Output))
        {
            throw ToolError.Usage.At("the image and the map are the same file", "option --map", "name two files");
        }

        string application = ApplicationFile.Resolve(options.Application, new ProjectBuilder("dotnet", terminal.Error));
        using var files = new OutputFiles();
        files.Reserve(options.Output);
        if (options.Map is not null)
        {
            files.Reserve(options.Map);
        }

        CompilerResult result = Compiler.Compile(new CompilerOptions(application, board, options.Level, options.Traces, options.HeapSize, options.StackSize, StressCollector: false));
        byte[] image = result.Elf ?? throw Failure(result.Diagnostics);
        Warn(result.Diagnostics);
        OutputFiles.Write(options.Output, image);
        if (options.Map is not null)
        {
            OutputFiles.Write(options.Map, Encoding.UTF8.GetBytes(result.Map ?? ""));
            OutputFiles.Commit(options.Map);
        }

        OutputFiles.Commit(options.Output);
        if (options.Stats)
        {
            foreach (string line in ImageSizes.Of(image))
            {
                terminal.WriteLine(line);
            }
        }

        return (int)ExitCode.Ok;
    }

    /// <summary>One mistake is the tool's error; several are lines above it.</summary>
    private ToolException Failure(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return ToolError.Internal.At("the compiler gave neither an image nor a reason", options.Application, "please report this line");
        }

        ToolError error = ErrorOf(diagnostics[0]);
        if (diagnostics.Count == 1)
        {
            return error.At(diagnostics[0].What, diagnostics[0].Where, diagnostics[0].WhatToDo);
        }

        Warn(diagnostics);
        return error.At($"{diagnostics.Count} mistakes", options.Application, "correct the lines above");
    }

    private void Warn(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(diagnostic.ToString().ReplaceLineEndings(" "));
        }
    }

    private static ToolError ErrorOf(Diagnostic diagnostic) =>
        ToolError.All.FirstOrDefault(e => string.Equals(e.Code, diagnostic.Code, StringComparison.Ordinal)) ?? ToolError.Internal;
}
