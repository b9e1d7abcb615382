using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Generator.Clang;
using Xunit;

namespace DeviceKit.Tool.Tests.Binding;

/// <summary>A folder with a small header and its specification, which goes when the test ends.</summary>
internal sealed class BindingFolder : IDisposable
{
    public const string Header =
        """
        #pragma once

        #define TINY_LIMIT 4

        /** What a point is drawn in. */
        typedef enum {
            TINY_RED,
            TINY_GREEN,
        } tiny_colour_t;

        /** A place. */
        typedef struct {
            int x;
            unsigned char depth;
        } tiny_point_t;

        /** Adds two numbers. */
        int tiny_add(int left, int right);

        /** Draws a point. */
        void tiny_draw(const tiny_point_t *point, tiny_colour_t colour);

        """;

    public const string Specification =
        """
        binding Tiny.Native
        stem    Tiny
        profile host
        model   tiny.model.json
        library tiny libtiny.so.1
        include .
        header  tiny.h
        strip   type tiny_

        api ITiny
          summary   A tiny library.
          functions tiny_*
          strip     tiny_

        function tiny_draw
          point in

        """;

    private readonly TemporaryFolder _folder = new();

    public BindingFolder()
    {
        File.WriteAllText(HeaderPath, Header);
        File.WriteAllText(SpecificationPath, Specification);
    }

    public string HeaderPath => PathOf("tiny.h");

    public string SpecificationPath => PathOf("tiny.bind");

    public string ModelPath => PathOf("tiny.model.json");

    /// <summary>Every file by its path, and what is in it.</summary>
    public SortedDictionary<string, string> Contents
    {
        get
        {
            var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (string path in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
            {
                contents.Add(path, File.ReadAllText(path));
            }

            return contents;
        }
    }

    /// <summary>The generated files, without the model.</summary>
    public string[] Generated
    {
        get
        {
            string[] files = Directory.Exists(PathOf("Generated")) ? Directory.GetFiles(PathOf("Generated"), "*", SearchOption.AllDirectories) : [];
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
    }

    /// <summary>Skips the test where headers cannot be parsed.</summary>
    public static void RequireLibClang() => Assert.SkipUnless(HeaderParser.IsAvailable, "libclang is not installed (Debian: libclang1-19, libclang-common-19-dev)");

    public string PathOf(string name) => _folder.File(name);

    /// <summary>Changes a file by replacing a text that is in it.</summary>
    public static void Replace(string path, string old, string replacement)
    {
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Runs `bind` for the specification in this process.</summary>
    public ToolRun Bind(params string[] options) => ToolRun.InProcess(["bind", SpecificationPath, .. options]);

    /// <summary>Generates, which must succeed.</summary>
    public void Generate()
    {
        RequireLibClang();
        ToolRun run = Bind();
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    /// <summary>Runs `bind` for the specification in a process that finds no libclang.</summary>
    public Task<ToolRun> BindWithoutLibClang(string options = "") => ToolRun.OfScript($"DEVICEKIT_LIBCLANG= dotnet {BuiltFiles.Tool} bind {SpecificationPath} {options}");

    public void Dispose() => _folder.Dispose();
}
