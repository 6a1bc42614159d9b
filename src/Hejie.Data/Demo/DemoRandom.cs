using System.Buffers.Binary;

namespace Hejie.Data.Demo;

/// <summary>Chance that never changes with the framework: SplitMix64 by its published constants, from a fixed seed.</summary>
internal sealed class DemoRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A chance of its own for one purpose, so that another purpose drawing more does not disturb it.</summary>
    public static DemoRandom For(string purpose)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var letter in purpose)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }
        return new DemoRandom(hash);
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>0 up to and without <paramref name="end"/>.</summary>
    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>Both ends included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A choice by weight; the weights need not add up to anything.</summary>
    public T Weighted<T>(params IReadOnlyList<(T Choice, int Weight)> choices)
    {
        var drawn = Below(choices.Sum(choice => choice.Weight));
        foreach (var (choice, weight) in choices)
        {
            if ((drawn -= weight) < 0)
            {
                return choice;
            }
        }
        throw new ArgumentException("There must be a weight above zero.", nameof(choices));
    }

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    /// <summary>An identifier of version 7: the time of the act, then chance.</summary>
    public Guid Id(DateTime at)
    {
        var milliseconds = (ulong)new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeMilliseconds();
        var high = (milliseconds << 16) | 0x7000 | (Next() & 0x0FFF);
        var low = 0x8000_0000_0000_0000UL | (Next() >> 2);
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(8), low);
        return new Guid(bytes, bigEndian: true);
    }
}
