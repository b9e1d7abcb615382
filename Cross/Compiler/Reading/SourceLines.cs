using System;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Reading;

/// <summary>Which line of which file an instruction comes from.</summary>
internal static class SourceLines
{
    /// <summary>The line of the instruction at or before an offset.</summary>
    /// <returns>The file's path as the compiler wrote it and the line, from 1; null where nothing is known.</returns>
    public static (string File, int Line)? Find(MethodDefinition method, int offset)
    {
        try
        {
            SequencePoint? best = null;
            if (method.HasBody && method.DebugInformation.HasSequencePoints)
            {
                foreach (SequencePoint point in method.DebugInformation.SequencePoints)
                {
                    if (!point.IsHidden && point.Offset <= offset && (best is null || point.Offset >= best.Offset))
                    {
                        best = point;
                    }
                }
            }

            return best is null ? null : (best.Document.Url, best.StartLine);
        }
        catch (Exception exception) when (AssemblyFile.IsDamage(exception))
        {
            return null;
        }
    }
}
