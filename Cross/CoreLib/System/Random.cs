namespace System;

/// <summary>With a seed the sequence of .NET: Knuth's subtractive generator (The Art of Computer Programming, volume 2, 3.2.2), with its known flaw.</summary>
public class Random
{
    private const int Seed = 161803398;

    private readonly int[] _state = new int[56];
    private int _next;
    private int _nextOther = 21;

    public Random()
        : this((int)DeviceKit.CoreLib.Runtime.Clock.Ticks + 1)
    {
    }

    public Random(int Seed)
    {
        int last = Random.Seed - (Seed == int.MinValue ? int.MaxValue : Math.Abs(Seed));
        int current = 1;
        _state[55] = last;
        int place = 0;
        for (int i = 1; i < 55; i++)
        {
            place = place + 21 >= 55 ? place + 21 - 55 : place + 21;
            _state[place] = current;
            current = last - current;
            current += current < 0 ? int.MaxValue : 0;
            last = _state[place];
        }

        for (int k = 1; k < 5; k++)
        {
            for (int i = 1; i < 56; i++)
            {
                int n = i + 30 >= 55 ? i + 30 - 55 : i + 30;
                _state[i] -= _state[1 + n];
                _state[i] += _state[i] < 0 ? int.MaxValue : 0;
            }
        }
    }

    public static Random Shared { get; } = new();

    public virtual int Next() => InternalSample();

    public virtual int Next(int maxValue)
    {
        if (maxValue < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(maxValue), "'maxValue' must be greater than zero.");
        }

        return (int)(Sample() * maxValue);
    }

    public virtual int Next(int minValue, int maxValue)
    {
        if (minValue > maxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(minValue), "'minValue' cannot be greater than maxValue.");
        }

        long range = (long)maxValue - minValue;
        return range <= int.MaxValue ? (int)(Sample() * range) + minValue : (int)((long)(LargeSample() * range) + minValue);
    }

    public virtual double NextDouble() => Sample();

    public virtual float NextSingle()
    {
        while (true)
        {
            float sample = (float)Sample();
            if (sample < 1.0f)
            {
                return sample;
            }
        }
    }

    public virtual void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes(buffer.AsSpan());
    }

    public virtual void NextBytes(Span<byte> buffer)
    {
        for (int i = 0; i < buffer.Length; i++)
        {
            buffer[i] = (byte)InternalSample();
        }
    }

    public void Shuffle<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Shuffle(values.AsSpan());
    }

    public void Shuffle<T>(Span<T> values)
    {
        for (int i = 0; i < values.Length - 1; i++)
        {
            int j = Next(i, values.Length);
            if (j != i)
            {
                (values[i], values[j]) = (values[j], values[i]);
            }
        }
    }

    protected virtual double Sample() => InternalSample() * (1.0 / int.MaxValue);

    private double LargeSample()
    {
        int sample = InternalSample();
        sample = InternalSample() % 2 == 0 ? -sample : sample;
        return (sample + (int.MaxValue - 1.0)) / ((2.0 * int.MaxValue) - 1);
    }

    private int InternalSample()
    {
        _next = _next + 1 >= 56 ? 1 : _next + 1;
        _nextOther = _nextOther + 1 >= 56 ? 1 : _nextOther + 1;
        int sample = _state[_next] - _state[_nextOther];
        sample -= sample == int.MaxValue ? 1 : 0;
        sample += sample < 0 ? int.MaxValue : 0;
        _state[_next] = sample;
        return sample;
    }
}
