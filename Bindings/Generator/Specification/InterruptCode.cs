using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>
/// Checks that what an interrupt reaches is said to be: the shims that its callbacks and its shims call, and what these keep. Flash cannot be read
/// while it is written, so neither code nor data may lie there. Functions of the headers are not known here.
/// </summary>
/// <param name="specification">What was read.</param>
/// <param name="report">Where errors go.</param>
internal sealed class InterruptCode(BindingSpecification specification, SpecificationReport report)
{
    private readonly SpecificationPlaces _places = new(specification);
    private readonly Dictionary<string, ShimSpecification> _elsewhere = specification.Shims.Where(s => !s.IsForInterrupts).GroupBy(s => s.Name).ToDictionary(g => g.Key, g => g.First());

    /// <summary>Checks.</summary>
    public void Check()
    {
        foreach (CallbackSpecification callback in specification.Callbacks.Where(c => c.Context == CallbackContext.Interrupt))
        {
            IEnumerable<string> written = CWords.Of([callback.Overflow ?? "", callback.Result ?? ""]).Select(w => w.Word);
            foreach (string called in written.Prepend(ShimSpecification.Signal).Where(_elsewhere.ContainsKey).Distinct())
            {
                SpecificationWord at = called == ShimSpecification.Signal ? _places.Find(callback.Line, callback.Name) : _places.Find(callback.Line, called);
                report.Error(at, $"the callback '{callback.Name}' comes in an interrupt and calls '{called}', which is not said to be reached from one", RemedyFor(called));
            }
        }

        foreach (ShimSpecification shim in specification.Shims.Where(s => s.IsForInterrupts))
        {
            CheckBody(shim);
        }
    }

    private void CheckBody(ShimSpecification shim)
    {
        (string Word, int Line, int Index)[] words = [.. CWords.Of(shim.Body)];
        for (int i = 0; i < words.Length; i++)
        {
            (string word, int line, int index) = words[i];
            var at = new SpecificationWord(word, shim.Places[line].Line, shim.Places[line].Column + index);
            string next = i + 1 < words.Length ? words[i + 1].Word : "";
            string before = i > 0 ? words[i - 1].Word : "";
            if (_elsewhere.ContainsKey(word))
            {
                report.Error(at, $"'{shim.Name}' is reached from an interrupt and calls '{word}', which is not said to be", RemedyFor(word));
            }
            else if (word == "static" && next != "DRAM_ATTR")
            {
                report.Error(at, $"'{shim.Name}' is reached from an interrupt, and 'static' may lie in flash", "write 'static DRAM_ATTR'");
            }
            else if (word == CWords.Text && before != CWords.DataText)
            {
                report.Error(at, $"'{shim.Name}' is reached from an interrupt, and a text lies in flash", "write 'DRAM_STR(\"TEXT\")'");
            }
        }
    }

    private string RemedyFor(string name) => $"write '  context interrupt' below 'shim {name}' in line {_elsewhere[name].Line}";
}
