using System;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXTranslationUnit_Flags</c>.</summary>
[Flags]
internal enum ParseOptions
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Macro definitions and inclusions become cursors.</summary>
    DetailedPreprocessingRecord = 0x01,

    /// <summary>Bodies are not parsed: inline assembly of a foreign target is no error.</summary>
    SkipFunctionBodies = 0x40,

    /// <summary>A missing header does not end the parse, so that one run names all.</summary>
    KeepGoing = 0x200,
}
