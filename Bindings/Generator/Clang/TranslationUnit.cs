using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using DeviceKit.Generator.Clang.Interop;

namespace DeviceKit.Generator.Clang;

/// <summary>A parsed text with all that it includes. It has an index of its own, so that several threads may each parse one.</summary>
internal sealed unsafe class TranslationUnit : IDisposable
{
    private readonly nint _index;
    private nint _unit;

    private TranslationUnit(nint index, nint unit)
    {
        _index = index;
        _unit = unit;
    }

    /// <summary>The unit, as libclang knows it.</summary>
    public nint Handle => _unit;

    /// <summary>The cursor that holds all others.</summary>
    public ClangCursor Root => LibClang.GetTranslationUnitCursor(_unit);

    /// <summary>Bytes of a pointer on the unit's target.</summary>
    public int PointerSize
    {
        get
        {
            nint target = LibClang.GetTargetInfo(_unit);
            int width = LibClang.GetPointerWidth(target);
            LibClang.DisposeTargetInfo(target);
            return width / 8;
        }
    }

    /// <summary>Parses.</summary>
    /// <param name="main">The path of the file to parse, one of <paramref name="files"/>.</param>
    /// <param name="arguments">The compiler's arguments.</param>
    /// <param name="files">Files in memory: path and text.</param>
    /// <param name="options">How.</param>
    /// <returns>The unit; it may hold errors. Null when libclang refuses the arguments.</returns>
    public static TranslationUnit? Parse(string main, IReadOnlyList<string> arguments, IReadOnlyList<KeyValuePair<string, string>> files, ParseOptions options)
    {
        LibClangLibrary.Require();
        var memory = new List<nint>();
        nint index = LibClang.CreateIndex(0, 0);
        try
        {
            byte** argumentPointers = stackalloc byte*[arguments.Count];
            for (int i = 0; i < arguments.Count; i++)
            {
                argumentPointers[i] = Native(arguments[i], memory);
            }

            ClangUnsavedFile* unsaved = stackalloc ClangUnsavedFile[files.Count];
            for (int i = 0; i < files.Count; i++)
            {
                unsaved[i] = new ClangUnsavedFile
                {
                    Path = Native(files[i].Key, memory),
                    Contents = Native(files[i].Value, memory),
                    Length = (nuint)Encoding.UTF8.GetByteCount(files[i].Value),
                };
            }

            nint unit;
            int error = LibClang.ParseTranslationUnit(index, Native(main, memory), argumentPointers, arguments.Count, unsaved, (uint)files.Count, options, &unit);
            if (error != 0)
            {
                return null;
            }

            var made = new TranslationUnit(index, unit);
            index = 0;
            return made;
        }
        finally
        {
            memory.ForEach(Marshal.FreeCoTaskMem);
            if (index != 0)
            {
                LibClang.DisposeIndex(index);
            }
        }
    }

    /// <summary>The errors, in order.</summary>
    /// <returns>The errors.</returns>
    public IReadOnlyList<ClangError> Errors()
    {
        var errors = new List<ClangError>();
        uint count = LibClang.GetDiagnosticCount(_unit);
        for (uint i = 0; i < count; i++)
        {
            nint diagnostic = LibClang.GetDiagnostic(_unit, i);
            if (LibClang.GetDiagnosticSeverity(diagnostic) >= LibClang.ErrorSeverity)
            {
                SourcePlace place = Place(LibClang.GetDiagnosticLocation(diagnostic));
                string path = place.File == 0 ? "" : LibClang.GetFileName(place.File).TakeText();
                errors.Add(new ClangError(path, place.Line, place.Column, LibClang.GetDiagnosticSpelling(diagnostic).TakeText()));
            }

            LibClang.DisposeDiagnostic(diagnostic);
        }

        return errors;
    }

    /// <summary>A declaration's place; of what a macro expands to, where the macro is used.</summary>
    /// <param name="cursor">The declaration.</param>
    /// <returns>The place.</returns>
    public static SourcePlace Place(ClangCursor cursor) => Place(LibClang.GetCursorLocation(cursor));

    /// <summary>A location as numbers.</summary>
    /// <param name="location">The location.</param>
    /// <returns>The place.</returns>
    public static SourcePlace Place(ClangSourceLocation location)
    {
        nint file;
        uint line;
        uint column;
        uint offset;
        LibClang.GetExpansionLocation(location, &file, &line, &column, &offset);
        return new SourcePlace(file, (int)line, (int)column, (int)offset);
    }

    /// <summary>A file's bytes.</summary>
    /// <param name="file">The file, as libclang knows it.</param>
    /// <returns>The bytes, good while the unit lives.</returns>
    public ReadOnlySpan<byte> Contents(nint file)
    {
        nuint size;
        byte* bytes = LibClang.GetFileContents(_unit, file, &size);
        return bytes == null ? [] : new ReadOnlySpan<byte>(bytes, (int)size);
    }

    /// <summary>A cursor's tokens, comments left out.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <returns>Their texts.</returns>
    public List<string> Tokens(ClangCursor cursor)
    {
        const int Comment = 4;
        ClangToken* tokens;
        uint count;
        LibClang.Tokenize(_unit, LibClang.GetCursorExtent(cursor), &tokens, &count);
        var texts = new List<string>((int)count);
        for (uint i = 0; i < count; i++)
        {
            if (LibClang.GetTokenKind(tokens[i]) != Comment)
            {
                texts.Add(LibClang.GetTokenSpelling(_unit, tokens[i]).TakeText());
            }
        }

        LibClang.DisposeTokens(_unit, tokens, count);
        return texts;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_unit != 0)
        {
            LibClang.DisposeTranslationUnit(_unit);
            LibClang.DisposeIndex(_index);
            _unit = 0;
        }
    }

    private static byte* Native(string text, List<nint> memory)
    {
        nint copy = Marshal.StringToCoTaskMemUTF8(text);
        memory.Add(copy);
        return (byte*)copy;
    }
}
