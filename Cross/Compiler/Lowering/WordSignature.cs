using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <summary>A signature in words. A 64-bit parameter begins at an even word: where it would not, a word that nobody reads stands before it.</summary>
/// <param name="Original">The signature before.</param>
/// <param name="Words">The signature of words.</param>
/// <param name="Parameters">The first word of each parameter.</param>
/// <param name="Results">The first word of each result.</param>
internal sealed record WordSignature(Signature Original, Signature Words, IReadOnlyList<int> Parameters, IReadOnlyList<int> Results)
{
    /// <summary>The words of a signature.</summary>
    public static WordSignature Of(Signature signature)
    {
        var parameters = new List<ValueKind>();
        var firstWords = new int[signature.Parameters.Count];
        for (int i = 0; i < firstWords.Length; i++)
        {
            ValueKind kind = signature.Parameters[i];
            if (WordPair.IsWide(kind) && parameters.Count % 2 != 0)
            {
                parameters.Add(ValueKind.I32);
            }

            firstWords[i] = parameters.Count;
            Add(parameters, kind);
        }

        var results = new List<ValueKind>();
        var firstResults = new int[signature.Results.Count];
        for (int i = 0; i < firstResults.Length; i++)
        {
            firstResults[i] = results.Count;
            Add(results, signature.Results[i]);
        }

        bool same = !signature.Parameters.Concat(signature.Results).Any(WordPair.IsWide);
        return new WordSignature(signature, same ? signature : new Signature(parameters, results), firstWords, firstResults);
    }

    private static void Add(List<ValueKind> words, ValueKind kind)
    {
        if (WordPair.IsWide(kind))
        {
            words.Add(ValueKind.I32);
            words.Add(ValueKind.I32);
        }
        else
        {
            words.Add(kind);
        }
    }
}
