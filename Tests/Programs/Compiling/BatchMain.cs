using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Tests.Machine.CSharp;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeviceKit.Programs.Tests.Compiling;

/// <summary>
/// The Main that runs several programs one after the other. Each leaves on stdout a line that begins it, what it prints, and a line
/// that ends it and says how: both begin with the character U+001E, "record separator", which no program prints.
/// </summary>
internal static class BatchMain
{
    public const char Mark = '\u001E';
    public const string Begin = "begin ";
    public const string End = "end ";
    public const string Thrown = "thrown ";

    /// <summary>The file with that Main.</summary>
    public static (string Path, string Text) Write(IReadOnlyList<TestProgram> programs)
    {
        var text = new StringBuilder("internal static class BatchMain\n{\n    private static void Main()\n    {\n");
        for (int i = 0; i < programs.Count; i++)
        {
            text.Append($"        Run{i}();\n");
        }

        text.Append("    }\n");
        for (int i = 0; i < programs.Count; i++)
        {
            text.Append(Method(i, programs[i]));
        }

        return ("BatchMain.cs", text.Append("}\n").ToString());
    }

    private static string Method(int number, TestProgram program)
    {
        string call = $"{program.Namespace}.Program.Main()";
        return $$"""

                [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
                private static void Run{{number}}()
                {
                    System.Console.WriteLine("\u001E{{Begin}}{{program.Id}}");
                    try
                    {
                        {{(ReturnsNumber(program) ? $"int code = {call};" : $"{call};")}}
                        System.Console.Write("\u001E{{End}}");
                        System.Console.WriteLine({{(ReturnsNumber(program) ? "code" : "0")}});
                    }
                    catch (System.Exception e)
                    {
                        System.Console.Write("\u001E{{Thrown}}");
                        System.Console.Write(e.GetType().FullName);
                        System.Console.Write(": ");
                        System.Console.WriteLine(e.Message);
                    }
                }

            """;
    }

    private static bool ReturnsNumber(TestProgram program) =>
        CSharpAssembly.Parse(program.Path, program.Text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .First(m => m.Identifier.Text == "Main" && m.Parent is ClassDeclarationSyntax { Identifier.Text: "Program" })
            .ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword };
}
